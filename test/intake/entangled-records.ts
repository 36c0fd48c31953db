import fc from 'fast-check';

const day = fc.integer({ min: 1, max: 9 }).map((value) => `2026-03-0${value}T10:00:00Z`);
const few = <T>(values: readonly T[], max = 2) => fc.subarray([...values], { maxLength: max });

/** Few ids, names, birth dates and channels: versions, shared identities and hubs are the rule. */
const anApplication = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    submittedAt: day,
    applicant: fc.record(
      {
        name: fc.constantFrom('Jo Doe', 'Doe, Jo', 'Ann Poe', 'Max Roe', 'Kim Loe'),
        birthDate: fc.constantFrom('1990-01-01', '1991-02-02'),
        governmentId: fc.constantFrom(
          { type: 'US_SSN', value: '212-45-6789' },
          { type: 'US_SSN', value: '213-45-6789' },
        ),
      },
      { requiredKeys: ['name'] },
    ),
    phones: few(['+1 602 555 0142', '(602) 555-0142', '+1 602 555 0143']),
    emails: few(['jo@example.com', 'JO@example.com', 'ann@example.org']),
    addresses: few([
      '1420 W Elm St Apt 5, Mesa, AZ 85201, US',
      { use: 'shipping', text: '1420 West Elm Street #5, Mesa, AZ 85201' },
    ]),
    bankAccounts: few([{ country: 'US', routing: '021000021', account: '000123456789' }], 1),
    devices: few([{ fingerprint: 'aaaa1111', ip: '192.0.2.1' }, { fingerprint: 'bbbb2222' }]),
    equipment: few([{ address: { use: 'residence', text: '1420 W Elm St Apt 5, Mesa, AZ 85201, US' } }], 1),
    broker: fc.constantFrom({ id: 'B1' }, { id: 'B2' }),
  },
  { requiredKeys: ['id', 'submittedAt', 'applicant'] },
);
const aBroker = fc.record(
  {
    id: fc.constantFrom('B1', 'B2', 'B3'),
    kind: fc.constant('staffing_agency'),
    name: fc.constantFrom('North Staffing', 'South Staffing'),
    submittedAt: day,
    phones: few(['+1 602 555 0142', '+1 602 555 0150']),
  },
  { requiredKeys: ['id', 'kind', 'name'] },
);
const aKnown = fc.record(
  {
    kind: fc.constant('phone'),
    value: fc.constantFrom('+16025550142', '602-555-0142'),
    list: fc.constantFrom('one', 'two'),
    addedAt: day,
    note: fc.constantFrom('first', 'second'),
  },
  { requiredKeys: ['kind', 'value', 'list'] },
);
/** Records that are versions of one another, share identities and channels, and name brokers. */
export const entangledRecords = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: anApplication },
    { weight: 2, arbitrary: aBroker },
    { weight: 1, arbitrary: aKnown },
  ),
  { minLength: 1, maxLength: 14 },
);
