import { type Indicator, no, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const phoneCountryUnlikeResidence: Indicator = {
  id: 'phone-country-unlike-residence',
  version: 1,
  title: 'No phone of the country of stated residence',
  means: 'Every phone belongs to another country than the one where the applicant says to live.',
  otherwise: 'Who moved not long ago, lives near a border or works abroad keeps a number for years.',
  sources: [sources.advisory2022],
  severity: 'low',
  standsAlone: false,
  needs: ['phone-country', 'residence-country'],
  assess({ record, phones, residence }) {
    if (residence === undefined || phones.some(({ country }) => country === residence.country)) return no;
    return yesIf([
      ...phones
        .filter(({ country }) => country !== undefined)
        .map(({ raw, country }) => ({ record, field: 'phones', raw, note: `a number of ${country}` })),
      { record, field: residence.field, raw: residence.raw },
    ]);
  },
};
