import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import * as world from './world.ts';
import { seen } from './world.ts';

const { MILES, MILES_AGAIN, DIAZ, NORTHLINE, UNKNOWN_BROKER } = world;
const us = { fold: '16025550142', country: 'US' };
const sealed = { fold: '6789', value: '•••• 6789', country: 'US', last4: '6789' };
const bands = { band1: 11, band2: 22, band3: 4_294_967_295, sketch: 'AgAAABAAAAAAAAAA' };
const known = {
  key: `known:${world.PHONE}:operators`,
  kind: 'phone',
  value: '+16025550142',
  list: 'operators',
  source: 'An advisory',
  addedAt: '2026-01-05T00:00:00.000Z',
  expiresAt: '2090-01-01T00:00:00.000Z',
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
  step(catalogue.observePhones, {
    rows: [
      { ...seen(MILES, world.PHONE, 'contact', '+1 (602) 555-0142'), ...us, format: '+1 (ddd) ddd-dddd' },
      { ...seen(MILES, world.PHONE, 'reference', '602 555 0142', '2026-03-09T00:00:00.000Z'), ...us, format: null },
      { ...seen(MILES, world.PHONE, 'contact', '602-555-0142', '2026-03-01T00:00:00.000Z'), format: 'ddd-ddd-dddd' },
      { ...seen(DIAZ, world.PHONE, 'contact', '6025550142'), ...us },
      { ...seen({ key: 'application:gone' }, 'phone:+442079460018', 'contact', '+44 20 7946 0018') },
    ],
  }),
  step(
    catalogue.observePhones,
    { rows: [{ ...seen(NORTHLINE, world.PHONE, 'business', '6025550142'), country: 'GB' }] },
    'of a value that is there already',
  ),
  step(catalogue.observeEmails, {
    rows: [
      {
        ...seen(MILES, world.EMAIL, 'contact', 'J.Miles.dev@example.com'),
        domain: 'example.com',
        family: 'jordanmilesdev',
      },
      { ...seen(MILES_AGAIN, world.EMAIL, 'contact', world.EMAIL), domain: 'example.com' },
    ],
  }),
  step(catalogue.observeAddresses, {
    rows: [
      {
        ...seen(MILES, world.ADDRESS, 'residence', '1420 W Elm St Apt 5, Mesa, AZ 85201, US'),
        building: 'address:us|85201|mesa|1420 w elm st',
        unit: '5',
        town: 'mesa az us',
        postcode: '85201',
        country: 'US',
        near: 4_000_000_000,
      },
      { ...seen(MILES, world.WAREHOUSE, 'shipping', '9 Depot Rd, Mesa'), building: world.WAREHOUSE, country: 'US' },
      { ...seen(DIAZ, world.WAREHOUSE, 'residence', '9 Depot Road, Mesa'), building: world.WAREHOUSE, country: 'US' },
    ],
  }),
  step(catalogue.observeBankAccounts, {
    rows: [
      { ...seen(MILES, world.ACCOUNT, 'payout', '•••• 6789'), ...sealed, accountHolder: 'J Miles' },
      { ...seen(DIAZ, world.ACCOUNT, 'payment', '•••• 6789'), ...sealed },
    ],
  }),
  step(catalogue.observeDevices, {
    rows: [{ ...seen(MILES, world.DEVICE, 'session', 'F3A9'), timezone: 'Asia/Shanghai' }],
  }),
  step(catalogue.observeIpAddresses, { rows: [{ ...seen(MILES, world.IP, 'session', '203.0.113.7'), version: 4 }] }),
  step(catalogue.observeProfiles, {
    rows: [
      {
        ...seen(MILES_AGAIN, world.PROFILE, 'profile', 'https://www.linkedin.com/in/jordan-miles-dev/'),
        network: 'linkedin',
        name: 'J. Miles',
        createdAt: '2025-11-01T00:00:00.000Z',
      },
    ],
  }),
  step(catalogue.observeGovernmentIds, {
    rows: [{ ...seen(MILES_AGAIN, world.GOVERNMENT_ID, 'identity', '•••• 6789'), ...sealed, type: 'US_SSN' }],
  }),
  step(catalogue.observeReferences, { rows: [seen(DIAZ, world.REFERENCE, 'reference', 'Sam Hill')] }),
  step(catalogue.observeResumes, {
    rows: [{ ...seen(DIAZ, world.RESUME, 'resume', 'Built things.'), ...bands }],
  }),
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
