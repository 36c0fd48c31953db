import type { Flag } from '../../api/work/flags/flag.ts';

/** A flag as the job would write it, for tests of what becomes of flags. */
export const aFlag = (given: Partial<Flag> = {}): Flag => ({
  id: '00000000000000aa',
  rule: 'new_link',
  about: '',
  subjects: ['applicant:A', 'applicant:B'],
  attributes: ['phone:+16025550142'],
  bits: 9.5,
  severity: 'medium',
  status: 'new',
  summary: 'Two applicants share a phone.',
  innocent: 'One household.',
  evidence: [
    {
      kind: 'phone',
      key: 'phone:+16025550142',
      shown: '+16025550142',
      explanation: 'Both give it.',
      bits: 9.5,
      records: ['A', 'B'],
    },
  ],
  firstSeenAt: '2026-06-01T00:00:00.000Z',
  lastChangedAt: '2026-06-01T00:00:00.000Z',
  model: '1',
  version: 1,
  ...given,
});
