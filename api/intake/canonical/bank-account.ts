import { isValidIBAN } from 'ibantools';
import { type Canonical, rejected, ruleOf } from './canonical.ts';
import { countryCode } from './country.ts';

export interface BankAccountInput {
  readonly iban?: string | undefined;
  readonly country?: string | undefined;
  readonly routing?: string | undefined;
  readonly account?: string | undefined;
}

export interface BankAccountParts {
  readonly country: string;
  readonly last4: string;
  readonly scheme: 'iban' | 'aba' | 'domestic';
}

/** Where in an IBAN the domestic bank code and account number stand (SWIFT IBAN registry); [from, to) of the whole. */
const DOMESTIC_PARTS: Readonly<
  Record<string, { readonly routing: readonly [number, number]; readonly account: readonly [number, number] }>
> = {
  GB: { routing: [8, 14], account: [14, 22] },
  DE: { routing: [4, 12], account: [12, 22] },
};

/**
 * A bank account, from its IBAN or from country, bank code and account number. `value` is to be hashed, never stored.
 * The IBAN of a British or German account equals its domestic form. Leading zeros of an account number are dropped:
 * banks pad to a fixed width, and one bank does not issue two accounts that differ in padding alone.
 */
export function canonicalBankAccount(input: BankAccountInput): Canonical<BankAccountParts> {
  const written = input.iban ?? (looksLikeIban(input.account) ? input.account : undefined);
  if (written !== undefined) {
    const iban = fromIban(written);
    if (iban.ok || input.account === undefined || input.routing === undefined) return iban;
  }
  return fromDomestic(input);
}

function looksLikeIban(account: string | undefined): boolean {
  return account !== undefined && isValidIBAN(electronic(account));
}

function electronic(text: string): string {
  return compact(text).replace(/^IBAN/, '');
}

function fromIban(written: string): Canonical<BankAccountParts> {
  const iban = electronic(written);
  if (!isValidIBAN(iban)) return rejected('is no IBAN: its length, its country or its check digits are wrong');
  const country = iban.slice(0, 2);
  const steps = iban === written ? [] : ['spaces dropped, upper case'];
  const parts = DOMESTIC_PARTS[country];
  if (parts === undefined) {
    return { ok: true, value: `IBAN:${iban}`, country, last4: iban.slice(-4), scheme: 'iban', rule: ruleOf(steps) };
  }
  const account = withoutPadding(iban.slice(...parts.account));
  return {
    ok: true,
    value: `${country}:${iban.slice(...parts.routing)}:${account}`,
    country,
    last4: iban.slice(-4),
    scheme: 'iban',
    rule: ruleOf([...steps, 'bank code and account number read from the IBAN']),
  };
}

function fromDomestic(input: BankAccountInput): Canonical<BankAccountParts> {
  const routing = compact(input.routing);
  const account = withoutPadding(compact(input.account));
  if (account === '' || /^0+$/.test(account)) return rejected('has no account number');
  if (routing === '') return rejected('has no bank code: an account number alone is not unique');
  const country =
    input.country === undefined ? (isRoutingNumber(routing) ? 'US' : undefined) : countryCode(input.country);
  if (country === undefined) return rejected('does not say in which country the account is');
  if (country === 'US') {
    if (!isRoutingNumber(routing)) return rejected('has a routing number whose check digit is wrong');
    if (!/^\d{1,17}$/.test(account)) return rejected('has an account number that is not made of up to 17 digits');
  }
  return {
    ok: true,
    value: `${country}:${routing}:${account}`,
    country,
    last4: account.slice(-4),
    scheme: country === 'US' ? 'aba' : 'domestic',
    rule: 'spaces, punctuation and leading zeros of the account number dropped; compared within its bank',
  };
}

function compact(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutPadding(account: string): string {
  return account.replace(/^0+(?=.)/, '');
}

/** ABA routing numbers: weights 3, 7, 1 and prefixes by ABA Key to Routing Numbers / ANSI X9.100-160. */
function isRoutingNumber(text: string): boolean {
  if (!/^(?:0[1-9]|00(?!0{7})|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0);
  return sum % 10 === 0;
}
