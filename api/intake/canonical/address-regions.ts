import { foldLetters } from './fold-text.ts';

const UNITED_STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
  'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
  'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
  'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
  'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|' +
  'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|VI Virgin Islands|' +
  'WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|GU Guam|AS American Samoa|MP Northern Mariana Islands|' +
  'AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific';
const CANADA =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|' +
  'NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon';

export interface Region {
  /** Two letters, lower case. */
  readonly code: string;
  readonly country: 'US' | 'CA';
}

const rows = (text: string, country: 'US' | 'CA') =>
  text.split('|').map((row) => ({ code: row.slice(0, 2).toLowerCase(), name: foldLetters(row.slice(3)), country }));
const all = [...rows(UNITED_STATES, 'US'), ...rows(CANADA, 'CA')];

/** States and provinces by code and by name, folded. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(
  all.flatMap(({ code, name, country }) => [
    [code, { code, country }],
    [name, { code, country }],
  ]),
);
