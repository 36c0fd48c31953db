import { nameLikeness } from '../names-alike.ts';
import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const accountHolderUnlikeApplicant: Indicator = {
  id: 'account-holder-unlike-applicant',
  version: 1,
  title: 'Bank account of somebody else',
  means:
    'The account that wages go to was opened under a name that has no word in common with the applicant’s and is no other spelling of it.',
  otherwise: 'Accounts of a partner, a parent, a company of one’s own, or under an earlier name.',
  sources: [sources.facilitators],
  severity: 'medium',
  standsAlone: true,
  needs: ['account-holder'],
  assess: ({ record, name, accounts }) =>
    yesIf(
      accounts.flatMap(({ shown, field, holder }) =>
        holder === undefined ||
        holder.words.some((word) => name.words.includes(word)) ||
        nameLikeness(name, holder) !== 'other'
          ? []
          : [
              { record, field: `${field}.holder`, raw: holder.raw, note: shown },
              { record, field: 'applicant.name', raw: name.raw },
            ],
      ),
    ),
};
