import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const MOST = 2;

export const frequentBankChange: Indicator = {
  id: 'frequent-bank-change',
  version: 1,
  title: 'Wages paid into changing accounts',
  means: 'Payments and stated accounts name three accounts or more. (Three are our own choice.)',
  otherwise:
    'Wages split over accounts, a bank that closed, a move to another country, a correction after a failed payment.',
  sources: [sources.secureworks],
  severity: 'low',
  standsAlone: false,
  needs: ['payments', 'accounts'],
  assess({ record, accounts }) {
    const first = new Map(accounts.map((account) => [account.key, account]));
    if (first.size <= MOST) return yesIf([]);
    return yesIf(
      [...first.values()].map(({ field, shown, at }) => ({
        record,
        field,
        raw: shown,
        ...(at === undefined ? {} : { note: `paid ${at}` }),
      })),
    );
  },
};
