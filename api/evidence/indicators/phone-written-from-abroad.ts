import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const phoneWrittenFromAbroad: Indicator = {
  id: 'phone-written-from-abroad',
  version: 1,
  title: 'Phone of the stated country, written as it is dialled from abroad',
  means:
    'A number of the country where the applicant says to live starts with + and the country code, where people there leave the + out.',
  otherwise:
    'Phones, forms and address books write numbers so by themselves, and many people always do. Most applications that show this are honest.',
  sources: [sources.amazon],
  severity: 'low',
  standsAlone: false,
  needs: ['phone-country', 'residence-country'],
  assess: ({ record, phones, residence }) =>
    yesIf(
      phones
        .filter(({ country, format }) => country === residence?.country && format.startsWith('+'))
        .map(({ raw }) => ({ record, field: 'phones', raw })),
    ),
};
