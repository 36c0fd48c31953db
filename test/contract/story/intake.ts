import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import * as world from './world.ts';
import { seen } from './world.ts';

const { MILES, MILES_AGAIN, DIAZ, NORTHLINE, UNKNOWN_BROKER } = world;
const value = (key: string, fold = key) => ({ key, value: key.slice(key.indexOf(':') + 1), fold });
const known = {
  key: `known:${world.PHONE}:operators`,
  kind: 'phone',
  value: '+16025550142',
  list: 'operators',
  source: 'An advisory',
  addedAt: '2026-01-05T00:00:00.000Z',
  note: null,
  meaning: 'operator',
  attribute: world.PHONE,
  hash: 'hash-k1',
  record: '0:0:4',
  olderHashes: [],
  olderRecords: [],
} as const;

/** What a load writes, and what it asks before. */
export const intake = [
  step(catalogue.existingHolders, { keys: [MILES.key] }, 'in an empty store'),
  step(catalogue.createApplications, { rows: [MILES, MILES_AGAIN, DIAZ] }),
  step(catalogue.createBrokers, { rows: [NORTHLINE, UNKNOWN_BROKER] }),
  step(catalogue.mergePhones, {
    rows: [{ ...value(world.PHONE, '16025550142'), country: 'US' }, value('phone:+442079460018', '442079460018')],
  }),
  step(catalogue.mergePhones, { rows: [{ ...value(world.PHONE), country: 'GB' }] }, 'that are there already'),
  step(catalogue.mergeEmails, {
    rows: [{ ...value(world.EMAIL, 'jordan.miles.dev@example.com'), domain: 'example.com' }],
  }),
  step(catalogue.mergeAddresses, {
    rows: [
      {
        ...value(world.ADDRESS),
        building: 'address:us|85201|mesa|1420 w elm st',
        unit: '5',
        town: 'mesa az us',
        postcode: '85201',
        country: 'US',
      },
      { ...value(world.WAREHOUSE), building: world.WAREHOUSE, country: 'US' },
    ],
  }),
  step(catalogue.mergeBankAccounts, {
    rows: [{ ...value(world.ACCOUNT, '6789'), value: '•••• 6789', country: 'US', last4: '6789' }],
  }),
  step(catalogue.mergeDevices, { rows: [value(world.DEVICE)] }),
  step(catalogue.mergeIpAddresses, { rows: [{ ...value(world.IP), version: 4 }] }),
  step(catalogue.mergeProfiles, { rows: [{ ...value(world.PROFILE), network: 'linkedin' }] }),
  step(catalogue.mergeGovernmentIds, {
    rows: [{ ...value(world.GOVERNMENT_ID, '6789'), value: '•••• 6789', country: 'US', type: 'US_SSN', last4: '6789' }],
  }),
  step(catalogue.mergeReferences, { rows: [value(world.REFERENCE)] }),
  step(catalogue.mergeResumes, { rows: [value(world.RESUME)] }),
  step(catalogue.observePhones, {
    rows: [
      { ...seen(MILES, world.PHONE, 'contact', '+1 (602) 555-0142'), format: '+1 (ddd) ddd-dddd' },
      { ...seen(MILES, world.PHONE, 'reference', '602 555 0142', '2026-03-09T00:00:00.000Z'), format: null },
      { ...seen(MILES, world.PHONE, 'contact', '602-555-0142', '2026-03-01T00:00:00.000Z'), format: 'ddd-ddd-dddd' },
      seen(DIAZ, world.PHONE, 'contact', '6025550142'),
      seen(NORTHLINE, world.PHONE, 'business', '6025550142'),
    ],
  }),
  step(catalogue.observeEmails, {
    rows: [
      seen(MILES, world.EMAIL, 'contact', 'J.Miles.dev@example.com'),
      seen(MILES_AGAIN, world.EMAIL, 'contact', world.EMAIL),
    ],
  }),
  step(catalogue.observeAddresses, {
    rows: [
      seen(MILES, world.ADDRESS, 'residence', '1420 W Elm St Apt 5, Mesa, AZ 85201, US'),
      seen(MILES, world.WAREHOUSE, 'shipping', '9 Depot Rd, Mesa'),
      seen(DIAZ, world.WAREHOUSE, 'residence', '9 Depot Road, Mesa'),
    ],
  }),
  step(catalogue.observeBankAccounts, {
    rows: [
      { ...seen(MILES, world.ACCOUNT, 'payout', '•••• 6789'), accountHolder: 'J Miles' },
      seen(DIAZ, world.ACCOUNT, 'payment', '•••• 6789'),
    ],
  }),
  step(catalogue.observeDevices, {
    rows: [{ ...seen(MILES, world.DEVICE, 'session', 'F3A9'), timezone: 'Asia/Shanghai' }],
  }),
  step(catalogue.observeIpAddresses, { rows: [seen(MILES, world.IP, 'session', '203.0.113.7')] }),
  step(catalogue.observeProfiles, {
    rows: [
      {
        ...seen(MILES_AGAIN, world.PROFILE, 'profile', 'https://www.linkedin.com/in/jordan-miles-dev/'),
        name: 'J. Miles',
        createdAt: '2025-11-01T00:00:00.000Z',
      },
    ],
  }),
  step(catalogue.observeGovernmentIds, { rows: [seen(MILES_AGAIN, world.GOVERNMENT_ID, 'identity', '•••• 6789')] }),
  step(catalogue.observeReferences, { rows: [seen(DIAZ, world.REFERENCE, 'reference', 'Sam Hill')] }),
  step(catalogue.observeResumes, { rows: [seen(DIAZ, world.RESUME, 'resume', 'Built things.')] }),
  step(catalogue.createPlacements, {
    rows: [
      { broker: NORTHLINE.key, application: MILES.key },
      { broker: UNKNOWN_BROKER.key, application: MILES_AGAIN.key },
    ],
  }),
  step(catalogue.existingKnownValues, { keys: [known.key] }, 'in a store without any'),
  step(catalogue.mergeKnownValues, { rows: [known] }),
  step(
    catalogue.mergeKnownValues,
    { rows: [{ ...known, note: 'Seen again', addedAt: null }] },
    'that are there already',
  ),
  step(catalogue.setKnownHistory, { rows: [{ key: known.key, olderHashes: ['hash-k0'], olderRecords: ['0:0:9'] }] }),
  step(catalogue.existingKnownValues, { keys: [known.key, 'known:none'] }),
  step(catalogue.setHistory, { rows: [{ key: MILES.key, olderHashes: ['hash-1a'], olderRecords: ['0:0:8'] }] }),
  step(catalogue.existingHolders, { keys: [world.NOBODY, ...world.HOLDERS] }),
  step(catalogue.queueChange, { keys: [MILES.key] }),
  step(catalogue.intakeState, undefined, 'before anything was set'),
  step(catalogue.setSealKey, { sealKeyId: 'key-1' }),
  step(catalogue.setRebuilding, { rebuilding: true }),
  step(catalogue.intakeState, undefined),
];

/** What a newer version of a record takes away again; told last, as it changes the world. */
export const changes = [
  step(catalogue.updateApplications, {
    rows: [
      {
        ...MILES,
        name: 'Jordan Miles',
        town: null,
        broker: undefined,
        hash: 'hash-1b',
        olderHashes: ['hash-1'],
        olderRecords: ['0:0:0'],
      },
    ],
  }),
  step(catalogue.updateBrokers, {
    rows: [{ ...UNKNOWN_BROKER, name: 'Quickhire', nameKey: 'quickhire', kind: 'recruiter' }],
  }),
  step(catalogue.deletePlacements, { applications: [MILES_AGAIN.key, world.NOBODY] }),
  step(catalogue.deleteUnnamedBrokers, { keys: [NORTHLINE.key, UNKNOWN_BROKER.key] }),
  step(catalogue.deleteObservations, { holders: [MILES.key, world.NOBODY] }),
  step(catalogue.deleteUnheldAttributes, { keys: [...world.ATTRIBUTES, 'phone:none'] }),
  step(catalogue.deleteClaims, { applications: [...world.APPLICATIONS, world.NOBODY] }),
  step(catalogue.deleteEmptyApplicants, { keys: [...world.PARTIES, 'applicant:none'] }),
  step(catalogue.createSoleApplicants, {
    rows: [{ application: DIAZ.key, key: world.INES, id: DIAZ.id, name: DIAZ.name, nameKey: DIAZ.nameKey }],
  }),
];
