import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import {
  ADDRESS,
  ATTRIBUTES,
  EMAIL,
  HOLDERS,
  INES,
  JORDAN,
  NOBODY,
  NORTHLINE,
  PHONE,
  RESUME,
  WAREHOUSE,
} from './world.ts';

const flag = {
  key: 'flag:00000000000000aa',
  id: '00000000000000aa',
  rule: 'new_link',
  about: '',
  subjects: [INES, JORDAN],
  attributes: [PHONE],
  ring: null,
  bits: 9.25,
  severity: 'medium',
  severityRank: 1,
  status: 'new',
  summary: 'Two applicants share a phone.',
  innocent: 'One household.',
  evidence: '[]',
  firstSeenAt: '2026-06-01T00:00:00.000Z',
  lastChangedAt: '2026-06-01T00:00:00.000Z',
  model: '1',
  version: 1,
} as const;
const NOON = '2026-06-01T12:00:00.000Z';
const ONE = '2026-06-01T13:00:00.000Z';
const lease = { key: 'lease:flag' } as const;
const subjects = [INES, JORDAN, PHONE].map((key) => `subject:${key}`);
const delivery = {
  key: `outbox:${flag.id}:1:file`,
  flag: flag.id,
  version: 1,
  target: 'file',
  payload: '{}',
  at: flag.firstSeenAt,
} as const;

const ring = {
  key: 'ring:APP-2',
  id: 'APP-2',
  parties: [INES, JORDAN],
  bits: 12.5,
  status: 'live',
  firstSeenAt: '2026-06-01T00:00:00.000Z',
  lastChangedAt: '2026-06-01T00:00:00.000Z',
  parents: [],
  children: [],
} as const;
const born = {
  key: `ring-change:${ring.firstSeenAt}:APP-2`,
  ring: ring.key,
  at: ring.firstSeenAt,
  by: 'flag',
  kind: 'born',
  size: 2,
  gained: ring.parties,
  lost: [],
  parents: [],
  children: [],
} as const;

const entry = {
  key: 'entry:e1',
  id: 'e1',
  attribute: PHONE,
  reason: 'household',
  text: 'They live together.',
  by: 'sam',
  addedAt: '2026-06-02T00:00:00.000Z',
  expiresAt: '2027-01-01T00:00:00.000Z',
  endedAt: null,
  endedBy: null,
  endedBecause: null,
  version: 1,
} as const;
const file = {
  key: 'case:CASE-1',
  id: 'CASE-1',
  n: 1,
  title: 'One phone',
  owner: 'sam',
  status: 'open',
  parties: [INES, JORDAN],
  rings: [],
  flags: [flag.id],
  pins: '[]',
  openedAt: '2026-06-02T00:00:00.000Z',
  changedAt: '2026-06-02T00:00:00.000Z',
  version: 1,
} as const;

/** What people and the nightly job decide. */
export const work = [
  step(catalogue.mergeFlags, { rows: [flag, { ...flag, key: 'flag:00000000000000bb', id: '00000000000000bb' }] }),
  step(
    catalogue.mergeFlags,
    {
      rows: [
        {
          ...flag,
          status: 'explained',
          version: 2,
          ring: 'APP-2',
          assignee: 'sam',
          outcome: 'explained',
          reasonCode: 'household',
          decidedBy: 'sam',
          decidedAt: '2026-06-02T00:00:00.000Z',
        },
      ],
    },
    'that are there already',
  ),
  step(catalogue.mergeSubjects, { keys: subjects }),
  step(catalogue.setSubjects, {
    rows: [
      ...subjects.map((subject) => ({ key: flag.key, subject })),
      { key: 'flag:00000000000000bb', subject: `subject:${PHONE}` },
      { key: 'flag:none', subject: `subject:${PHONE}` },
    ],
  }),
  step(catalogue.workAbout, { subjects: [...subjects, 'subject:none'] }),
  step(catalogue.flagsByKey, { keys: [flag.key, delivery.key, 'flag:none'] }),
  step(catalogue.flagPlaces, { statuses: ['new', 'explained'], rules: ['new_link'] }),
  step(catalogue.scanFlagKeys, undefined),
  step(catalogue.flagsInBrief, { keys: [flag.key, 'flag:00000000000000bb', subjects[0] ?? '', 'flag:none'] }),
  step(catalogue.forgetSubjects, { keys: [flag.key, 'flag:none'] }),
  step(catalogue.mergeOutbox, { rows: [delivery, { ...delivery, key: `outbox:${flag.id}:1:web`, target: 'web' }] }),
  step(catalogue.settleOutbox, {
    rows: [
      { key: `outbox:${flag.id}:1:web`, state: 'delivered', attempts: 1, nextAt: flag.firstSeenAt },
      { key: delivery.key, state: 'waiting', attempts: 2, nextAt: '2026-06-01T00:01:00.000Z', problem: 'status 500' },
    ],
  }),
  step(catalogue.mergeOutbox, { rows: [{ ...delivery, payload: '{"again":true}' }] }, 'of what is there already'),
  step(catalogue.outboxWaiting, { limit: 10 }),
  step(catalogue.outboxDue, { targets: ['file', 'web'], now: NOON, limit: 10 }),
  step(catalogue.outboxDue, { targets: ['file'], now: flag.firstSeenAt, limit: 10 }, 'before it may be tried'),
  step(catalogue.outboxEntries, { states: ['waiting', 'delivered'], limit: 10 }),
  step(catalogue.deliveredBefore, { before: ONE }),
  step(catalogue.deliveredBefore, { before: flag.firstSeenAt }, 'that is no later'),
  step(catalogue.purgeOutbox, { before: flag.firstSeenAt }, 'of nothing'),
  step(catalogue.outboxByKey, { keys: [delivery.key, flag.key, 'outbox:none'] }),
  step(catalogue.claimOutbox, {
    rows: [
      { key: delivery.key, attempts: 2 },
      { key: `outbox:${flag.id}:1:web`, attempts: 1 },
      { key: flag.key, attempts: 0 },
    ],
    until: ONE,
  }),
  step(catalogue.claimOutbox, { rows: [{ key: delivery.key, attempts: 2 }], until: ONE }, 'that another claimed'),
  step(catalogue.mergeRings, { rows: [ring, { ...ring, key: 'ring:APP-9', id: 'APP-9' }] }),
  step(
    catalogue.mergeRings,
    { rows: [{ ...ring, status: 'ended', lastChangedAt: '2026-06-02T00:00:00.000Z', children: ['APP-9'] }] },
    'that are there already',
  ),
  step(catalogue.mergeRingChanges, {
    rows: [
      born,
      {
        ...born,
        key: 'ring-change:2026-06-02T00:00:00.000Z:APP-2',
        at: '2026-06-02T00:00:00.000Z',
        kind: 'merged',
        size: 0,
        gained: [],
        lost: ring.parties,
        children: ['APP-9'],
      },
      { ...born, key: 'ring-change:none', ring: 'ring:none' },
    ],
  }),
  step(catalogue.mergeRingChanges, { rows: [born] }, 'that are there already'),
  step(catalogue.changesOfRings, { rings: [ring.key, 'ring:APP-9', 'ring:none'] }),
  step(catalogue.ringsByKey, { keys: [ring.key, flag.key, 'ring:none'] }),
  step(catalogue.scanRings, undefined),
  step(catalogue.candidatesOfBrokers, { keys: ['broker:BRK-17', 'broker:BRK-99', 'broker:none'], limit: 1 }),
  step(catalogue.outboxWaitingFor, { target: 'file' }),
  step(catalogue.takeLease, { ...lease, holder: 'first', now: NOON, until: ONE, seen: -1 }),
  step(catalogue.takeLease, { ...lease, holder: 'second', now: NOON, until: ONE, seen: -1 }, 'that another holds'),
  step(catalogue.keepLease, { ...lease, fence: 7, until: ONE }, 'that was taken over'),
  step(catalogue.keepLease, { ...lease, fence: 1, until: '2026-06-01T14:00:00.000Z' }),
  step(catalogue.takeLease, { ...lease, holder: 'second', now: ONE, until: ONE, seen: 1 }, 'of a holder that is dead'),
  step(
    catalogue.takeLease,
    { ...lease, holder: 'third', now: ONE, until: '2026-06-01T14:00:00.000Z', seen: -1 },
    'that has run out',
  ),
  step(catalogue.lease, lease),
];

/** What the nightly job asks of what was touched. */
export const touched = [
  step(catalogue.partiesOfHolders, { keys: [NOBODY, ...HOLDERS] }),
  step(catalogue.partiesHolding, { keys: ['phone:none', ...ATTRIBUTES] }),
  step(catalogue.residents, { keys: [ADDRESS, WAREHOUSE, PHONE] }),
  step(catalogue.bandsOfValues, { keys: [RESUME, PHONE, 'resume:none'] }),
  step(catalogue.knownValuesByKey, { keys: [`known:${PHONE}:operators`, 'known:none'] }),
  step(
    catalogue.mergeKnownValues,
    {
      rows: [
        {
          key: `known:${NORTHLINE.key}:watch`,
          kind: 'broker',
          value: NORTHLINE.id,
          list: 'watch',
          meaning: 'operator',
          attribute: NORTHLINE.key,
          hash: 'hash-k2',
          record: '0:0:7',
          olderHashes: [],
          olderRecords: [],
        },
      ],
    },
    'of a broker',
  ),
  step(catalogue.knownBrokers, undefined),
  step(catalogue.expiredBetween, { from: '2089-01-01', until: '2091-01-01' }),
  step(catalogue.expiredBetween, { from: '2026-01-01', until: '2027-01-01' }, 'when nothing has'),
  step(catalogue.queuedChanges, undefined),
  step(catalogue.openCases, undefined),
  step(catalogue.lastRun, undefined, 'before any'),
  step(catalogue.setRun, { at: NOON, settings: '{}' }),
  step(catalogue.lastRun, undefined),
];

/** After the queue has been told of. */
export const consuming = [
  step(catalogue.forgetChanges, { until: 1_000_000 }),
  step(catalogue.forgetChanges, { until: 1 }, 'that are gone'),
  step(catalogue.mergeEntries, {
    rows: [
      entry,
      { ...entry, key: 'entry:e2', id: 'e2', attribute: EMAIL, addedAt: '2026-06-03T00:00:00.000Z', expiresAt: null },
    ],
  }),
  step(
    catalogue.mergeEntries,
    {
      rows: [
        { ...entry, endedAt: '2026-06-04T00:00:00.000Z', endedBy: 'kim', endedBecause: 'They moved.', version: 2 },
        { ...entry, key: 'entry:e3', id: 'e3', expiresAt: '2027-06-30T00:00:00.000Z' },
      ],
    },
    'of which one is there and ends',
  ),
  step(catalogue.entriesOfAttributes, { attributes: [PHONE, EMAIL, 'phone:none'] }),
  step(catalogue.entryPlaces, {}),
  step(catalogue.nextEntryExpiry, { now: '2026-06-01T00:00:00.000Z' }),
  step(catalogue.mergeCases, { rows: [file, { ...file, key: 'case:CASE-2', id: 'CASE-2', n: 2, status: 'closed' }] }),
  step(
    catalogue.mergeCases,
    { rows: [{ ...file, status: 'referred', changedAt: '2026-06-05T00:00:00.000Z', version: 2 }] },
    'that are there already',
  ),
  step(catalogue.openCases, undefined, 'with who is in them'),
  step(catalogue.casePlaces, { statuses: ['open', 'referred', 'closed'] }),
  step(catalogue.workByKey, { keys: [file.key, entry.key, 'case:none'] }),
  step(catalogue.mergeNotes, {
    rows: [
      { key: 'note:1', about: file.key, at: file.openedAt, by: 'sam', did: 'opened it', text: null, version: 1 },
      { key: 'note:2', about: file.key, at: file.openedAt, by: 'kim', did: 'noted', text: 'A note.', version: 1 },
    ],
  }),
  step(catalogue.notesAbout, { about: [file.key, 'case:none'] }),
];
