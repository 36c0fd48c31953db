import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import { INES, JORDAN, PHONE } from './world.ts';

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
const subjects = [INES, JORDAN, PHONE].map((key) => `subject:${key}`);
const delivery = {
  key: `outbox:${flag.id}:1:file`,
  flag: flag.id,
  version: 1,
  target: 'file',
  payload: '{}',
  at: flag.firstSeenAt,
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
  step(catalogue.forgetSubjects, { keys: [flag.key, 'flag:none'] }),
  step(catalogue.mergeOutbox, { rows: [delivery, { ...delivery, key: `outbox:${flag.id}:1:web`, target: 'web' }] }),
  step(catalogue.settleOutbox, {
    rows: [
      { key: `outbox:${flag.id}:1:web`, state: 'delivered', attempts: 1, nextAt: flag.firstSeenAt },
      { key: delivery.key, state: 'waiting', attempts: 2, nextAt: '2026-06-01T00:01:00.000Z' },
    ],
  }),
  step(catalogue.mergeOutbox, { rows: [{ ...delivery, payload: '{"again":true}' }] }, 'of what is there already'),
  step(catalogue.outboxWaiting, { limit: 10 }),
];
