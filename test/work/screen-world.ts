import fc from 'fast-check';

/** Few of each, so that they meet: two names more than make a channel a hub. */
const NAMES = [
  'Ana Petrov',
  'Ben Adeyemi',
  'Cara Lindt',
  'Dev Rao',
  'Eli Stone',
  'Fay Moreau',
  'Gus Keller',
  'Hana Mori',
  'Ian Doyle',
  'Joy Okoro',
  'Kai Berg',
  'Lea Costa',
  'Max Novak',
  'Ana M. Petrov',
  'Ana Petrova',
] as const;
const RESUME =
  'Led the migration of forty services to a new platform, wrote the runbooks, trained two teams and kept every deadline while reducing cost by a third over eighteen months';
const RESUMES = [
  RESUME,
  `${RESUME} and more besides`,
  'Ten years of payroll systems in three countries, audits without findings, and a small team that stayed together through two mergers and a move',
] as const;
const HOMES = [
  '12 Elm St Apt 4, Mesa, AZ 85201, US',
  '12 Elm St, Mesa, AZ 85201, US',
  '12 Elmm St, Mesa, AZ 85201, US',
  '9 Lake Road, Reno, NV 89501, US',
  '77 Sunset Blvd Unit 9, Reno, NV 89501, US',
] as const;
const PHONES = ['+1 602 555 0101', '(602) 555-0101', '+1 602 555 0102', '+44 20 7946 0123', '+1 602 555 0104'] as const;
const EMAILS = [
  'one.applicant@example.com',
  'jordan.miles.dev1@example.com',
  'jordan.miles.dev2@example.org',
  'd@example.net',
] as const;
const IBANS = ['DE89370400440532013000', 'GB82WEST12345698765432', 'FR1420041010050500013M02606'] as const;
const DEVICES = [
  { fingerprint: 'aa:bb:01', ip: '203.0.113.7', timezone: 'America/Phoenix' },
  { fingerprint: 'aa:bb:02', ip: '203.0.113.7' },
  { fingerprint: 'aa:bb:03', ip: '198.51.100.9' },
] as const;

const some = <T>(values: readonly T[], most = 2) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }), { nil: undefined, freq: 2 });
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** An application out of a small world, in which everybody may share anything with anybody. */
export const application = fc.record({
  id: fc.integer({ min: 1, max: 30 }).map((n) => `APP-${n}`),
  source: maybe(['greenhouse']),
  // One day on which many apply, and from one device.
  submittedAt: fc
    .oneof({ weight: 3, arbitrary: fc.constant(5) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) })
    .map((day) => `2026-03-0${day}T10:00:00Z`),
  applicant: fc.record({
    name: fc.constantFrom(...NAMES),
    birthDate: maybe(['1990-01-01', '1990-01-02', '1984-05-06']),
    governmentId: maybe([{ type: 'US_SSN', value: '219-09-9999' }]),
  }),
  // One phone that most have, so that it becomes a hub and parts those whom it joined.
  phones: fc.oneof({ weight: 3, arbitrary: fc.constant([PHONES[0]]) }, { weight: 2, arbitrary: some(PHONES) }),
  emails: some(EMAILS),
  addresses: some([...HOMES, { use: 'shipping', text: HOMES[3] }]),
  bankAccounts: some(
    IBANS.map((iban) => ({ iban, holder: 'Somebody Else' })),
    1,
  ),
  devices: fc.oneof(fc.constant([DEVICES[0]]), some(DEVICES)),
  resume: maybe(RESUMES.map((text) => ({ text }))),
  references: some([{ name: 'Pat Referee', email: 'pat@example.com' }], 1),
  broker: maybe([{ id: 'BRK-1' }, { id: 'BRK-2' }]),
});

/** Brokers and list entries that the applications may have to do with. */
export const others = [
  { id: 'BRK-1', name: 'Northline Staffing', kind: 'staffing_agency', phones: [PHONES[2]], emails: [EMAILS[3]] },
  { kind: 'phone', value: PHONES[3], list: 'Trusted', source: 'example', addedAt: '2026-01-01', meaning: 'operator' },
  { kind: 'device', value: 'aa:bb:03', list: 'Library', addedAt: '2026-01-01', meaning: 'innocent' },
];
