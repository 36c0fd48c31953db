/** The people, brokers and values of the contract's story. Invented; numbers and domains are reserved for that. */
const application = {
  source: 'greenhouse',
  roleTitle: 'Senior Software Engineer',
  requisition: 'R-881',
  country: 'US',
  olderHashes: [],
  olderRecords: [],
} as const;

export const MILES = {
  ...application,
  key: 'application:greenhouse/APP-1',
  id: 'greenhouse/APP-1',
  recordId: 'APP-1',
  submittedAt: '2026-03-02T14:22:05.000Z',
  name: 'Jordan A. Miles',
  nameKey: 'jordan miles',
  nameKeyReversed: 'miles jordan',
  birthDate: '1991-04-02',
  identityByBirth: 'jordan miles|1991-04-02',
  residence: 'address:us|85201|mesa|1420 w elm st|5',
  town: 'mesa az us',
  broker: 'broker:BRK-17',
  hash: 'hash-1',
  record: '0:0:0',
} as const;

/** The same person again, by another government id, without a town. */
export const MILES_AGAIN = {
  ...application,
  key: 'application:greenhouse/APP-3',
  id: 'greenhouse/APP-3',
  recordId: 'APP-3',
  submittedAt: '2026-04-11T08:00:00.000Z',
  name: 'Miles, Jordan',
  nameKey: 'jordan miles',
  nameKeyReversed: 'miles jordan',
  birthDate: '1991-04-02',
  identityByBirth: 'jordan miles|1991-04-02',
  identityById: 'government_id:seal-1',
  roleTitle: null,
  requisition: undefined,
  broker: 'broker:BRK-99',
  hash: 'hash-3',
  record: '0:0:2',
} as const;

/** A stranger, without a source, a birth date or a broker. Not all of the name fits in ASCII. */
export const DIAZ = {
  key: 'application:APP-2',
  id: 'APP-2',
  recordId: 'APP-2',
  submittedAt: '2026-03-05T09:00:00.000Z',
  name: 'Inés Díaz 李',
  nameKey: 'diaz ines',
  nameKeyReversed: 'ines diaz',
  hash: 'hash-2',
  record: '0:0:1',
  olderHashes: ['hash-2a', 'hash-2b'],
  olderRecords: ['0:0:5', '0:0:6'],
} as const;

const nothingDeclared = {
  source: null,
  submittedAt: null,
  hash: null,
  record: null,
  olderHashes: [],
  olderRecords: [],
} as const;

export const NORTHLINE = {
  ...nothingDeclared,
  key: 'broker:BRK-17',
  id: 'BRK-17',
  recordId: 'BRK-17',
  name: 'Northline Staffing LLC',
  nameKey: 'northline staffing llc',
  kind: 'staffing_agency',
  declared: true,
  hash: 'hash-b17',
  record: '0:0:3',
} as const;

/** Named by an application only. */
export const UNKNOWN_BROKER = {
  ...nothingDeclared,
  key: 'broker:BRK-99',
  id: 'BRK-99',
  recordId: 'BRK-99',
  name: 'BRK-99',
  nameKey: 'brk-99',
  kind: 'other',
  declared: false,
} as const;

export const PHONE = 'phone:+16025550142';
export const EMAIL = 'email:jordan.miles.dev@example.com';
export const ADDRESS = 'address:us|85201|mesa|1420 w elm st|5';
export const WAREHOUSE = 'address:us|85201|mesa|9 depot rd';
export const ACCOUNT = 'bank_account:seal-9';
export const DEVICE = 'device:f3a9';
export const IP = 'ip_address:203.0.113.7';
export const PROFILE = 'profile:linkedin.com/in/jordan-miles-dev';
export const GOVERNMENT_ID = 'government_id:seal-1';
export const REFERENCE = 'reference:sam.hill@example.org';
export const RESUME = 'resume:5f1c';

export const APPLICATIONS = [MILES.key, MILES_AGAIN.key, DIAZ.key];
export const HOLDERS = [...APPLICATIONS, NORTHLINE.key, UNKNOWN_BROKER.key];
export const ATTRIBUTES = [
  PHONE,
  EMAIL,
  ADDRESS,
  WAREHOUSE,
  ACCOUNT,
  DEVICE,
  IP,
  PROFILE,
  GOVERNMENT_ID,
  REFERENCE,
  RESUME,
];
export const JORDAN = 'applicant:greenhouse/APP-1';
export const INES = 'applicant:APP-2';
export const PARTIES = [JORDAN, INES, NORTHLINE.key];
/** Asked for among what exists, so that every statement shows what it makes of a key that is not there. */
export const NOBODY = 'application:nobody';

const at = MILES.submittedAt;
/** An observation, at the time at which one of the holders submitted: on his edges no time stands. */
export function seen(
  holder: { readonly key: string },
  attribute: string,
  use: string,
  raw: string,
  observedAt: string | undefined = holder.key === MILES.key ? undefined : at,
) {
  const value = attribute.slice(attribute.indexOf(':') + 1);
  return { holder: holder.key, attribute, value, fold: null, raw: raw === value ? null : raw, use, observedAt };
}
