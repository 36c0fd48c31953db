import { utcInstant } from '../calendar.ts';
import { maskOf, type SealedAccount, type SealedApplication } from '../seal.ts';
import { type Collector, observe, type Use } from './observe.ts';

export function observeAccounts(into: Collector, accounts: readonly SealedAccount[] | undefined): void {
  for (const account of accounts ?? []) observeAccount(into, account, 'payout', undefined);
}

/** Accounts that money went to. */
export function observePayments(into: Collector, payments: SealedApplication['payments']): void {
  for (const payment of payments ?? []) {
    if (payment.bankAccount !== undefined) {
      observeAccount(
        into,
        payment.bankAccount,
        'payment',
        payment.at === undefined ? undefined : utcInstant(payment.at),
      );
    }
  }
}

function observeAccount(into: Collector, account: SealedAccount, use: Use, at: string | undefined): void {
  // An account that could not be read was reported when it was sealed.
  if (account.problem !== undefined) return;
  const shown = maskOf(account.last4);
  observe(into, {
    kind: 'bank_account',
    canonical: account.hash,
    value: shown,
    fold: account.last4.toLowerCase(),
    properties: { country: account.country, last4: account.last4 },
    raw: shown,
    use,
    at,
    extra: { accountHolder: account.holder },
  });
}
