import { createHmac } from 'node:crypto';
import { canonicalBankAccount } from './canonical/bank-account.ts';
import { canonicalGovernmentId } from './canonical/government-id.ts';
import type { ApplicationRecord, BankAccountInput, BrokerRecord, GovernmentIdInput, KnownRecord } from './schema.ts';
import type { SealKey } from './seal-key.ts';
import { maskTexts, type Secret } from './seal-texts.ts';
import type { Problem, ValidRecord } from './validate.ts';

/** A bank account as it is kept: hashed, with what may be known of it. */
export interface SealedAccount {
  /** HMAC-SHA-256 of the canonical account, hexadecimal; of the bare text where `problem` says that it is no account. */
  readonly hash: string;
  readonly last4: string;
  readonly country?: string;
  readonly holder?: string;
  readonly institution?: string;
  /** How it was written. */
  readonly scheme?: string;
  readonly problem?: string;
}

/** A government id as it is kept. */
export interface SealedId {
  readonly type: string;
  readonly hash: string;
  readonly last4: string;
  readonly country?: string;
  readonly problem?: string;
}

/** What came with the input rather than with the record, and what the canonical values depend on. */
export interface IntakeContext {
  /** Country of phones and addresses that name none. */
  readonly country?: string;
}

type WithSealedAccounts<T> = Omit<T, 'bankAccounts'> & {
  readonly bankAccounts?: readonly SealedAccount[];
  readonly $intake?: IntakeContext;
};
type Payment = NonNullable<ApplicationRecord['payments']>[number];

export type SealedApplication = WithSealedAccounts<Omit<ApplicationRecord, 'applicant' | 'payments'>> & {
  readonly applicant: Omit<ApplicationRecord['applicant'], 'governmentId'> & { readonly governmentId?: SealedId };
  readonly payments?: readonly (Omit<Payment, 'bankAccount'> & { readonly bankAccount?: SealedAccount })[];
};
export type SealedBroker = WithSealedAccounts<BrokerRecord>;
export type SealedKnown = KnownRecord & { readonly sealed?: SealedAccount; readonly $intake?: IntakeContext };

/** A record without any account number or government id: what is kept, and what everything is derived from. */
export type SealedRecord =
  | { readonly kind: 'application'; readonly record: SealedApplication }
  | { readonly kind: 'broker'; readonly record: SealedBroker }
  | { readonly kind: 'known'; readonly record: SealedKnown };

export interface Sealed {
  readonly sealed: SealedRecord;
  /** Values that could not be read as what they should be; the record is taken in without them. */
  readonly problems: readonly Problem[];
}

export const maskOf = (last4: string): string => `•••• ${last4}`.trim();

/** Kinds of known value that name a bank account. */
const ACCOUNT_KINDS = new Set(['bank_account', 'account', 'iban']);

/** Replaces every bank account and government id of a record; the record given is not changed. */
export function seal(valid: ValidRecord, key: SealKey, context: IntakeContext): Sealed {
  const sealer = new Sealer(key.key);
  const record: Record<string, unknown> = { ...valid.record };
  if (context.country === undefined) delete record.$intake;
  else record.$intake = { country: context.country };
  if (valid.kind === 'known') {
    if (ACCOUNT_KINDS.has(valid.record.kind)) {
      const account = sealer.account(accountOfText(valid.record.value), 'value');
      record.sealed = account;
      record.value = maskOf(account.last4);
    } else delete record.sealed;
  } else {
    if (valid.record.bankAccounts !== undefined) {
      record.bankAccounts = valid.record.bankAccounts.map((account) => sealer.account(account, 'bankAccounts[]'));
    }
    if (valid.kind === 'application') {
      const { applicant, payments } = valid.record;
      if (applicant.governmentId !== undefined) {
        record.applicant = { ...applicant, governmentId: sealer.governmentId(applicant.governmentId) };
      }
      if (payments !== undefined) {
        record.payments = payments.map((payment) =>
          payment.bankAccount === undefined
            ? payment
            : { ...payment, bankAccount: sealer.account(payment.bankAccount, 'payments[].bankAccount') },
        );
      }
    }
  }
  const kept = maskTexts(record, sealer.secrets);
  return { sealed: { kind: valid.kind, record: kept } as SealedRecord, problems: sealer.problems };
}

class Sealer {
  readonly problems: Problem[] = [];
  /** The texts that must not stay anywhere in the record, with what stands for them. */
  readonly secrets: Secret[] = [];

  constructor(private readonly key: Buffer) {}

  account(given: BankAccountInput, field: string): SealedAccount {
    const canonical = canonicalBankAccount(given);
    const bare = squeeze(given.iban ?? given.account ?? '');
    // From the canonical value, so that an IBAN and the domestic form of one account show the same.
    const last4 = tail(canonical.ok ? canonical.value.slice(canonical.value.lastIndexOf(':') + 1) : bare);
    for (const text of [given.iban, given.account]) this.hide(text, last4);
    if (!canonical.ok) this.problems.push({ field, reason: canonical.reason });
    return {
      hash: this.hash('bank_account', canonical.ok ? canonical.value : `?:${squeeze(given.routing ?? '')}:${bare}`),
      last4,
      ...(canonical.ok ? { country: canonical.country, scheme: canonical.scheme } : { problem: canonical.reason }),
      ...(given.holder === undefined ? {} : { holder: given.holder }),
      ...(given.institution === undefined ? {} : { institution: given.institution }),
    };
  }

  governmentId(given: GovernmentIdInput): SealedId {
    const canonical = canonicalGovernmentId(given);
    const bare = squeeze(given.value);
    const last4 = canonical.ok ? canonical.last4 : tail(bare);
    this.hide(given.value, last4);
    if (!canonical.ok) this.problems.push({ field: 'applicant.governmentId', reason: canonical.reason });
    const country = canonical.ok ? canonical.country : given.country;
    return {
      type: canonical.ok ? canonical.type : given.type,
      hash: this.hash('government_id', canonical.ok ? canonical.value : `?:${given.type}:${bare}`),
      last4,
      ...(country === undefined ? {} : { country }),
      ...(canonical.ok ? {} : { problem: canonical.reason }),
    };
  }

  private hash(kind: string, canonical: string): string {
    return createHmac('sha256', this.key).update(`${kind}\n${canonical}`).digest('hex');
  }

  private hide(text: string | undefined, last4: string): void {
    if (text !== undefined) this.secrets.push({ text, mask: maskOf(last4) });
  }
}

const squeeze = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The last characters, fit to show: four, fewer of a short text. */
const tail = (text: string): string => (text.length < 4 ? '' : text.slice(-Math.min(4, Math.floor(text.length / 2))));

/** A known account written as one text: an IBAN, or a bank code and an account number. */
function accountOfText(text: string): BankAccountInput {
  const parts = /^\s*(\d{9})[\s/:,-]+(\d[\d\s-]*)$/.exec(text);
  return parts === null ? { iban: text } : { country: 'US', routing: parts[1], account: parts[2] };
}
