import { refereeOf } from '../documents/referee.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** People who lost their work together and name the manager they had. */
export const colleagues: Shape = {
  name: 'colleagues',
  side: 'innocent',
  share: 0,
  smallest: 2,
  size: (random, room) => innocents(drawSize(random, 2, 7, room)),
  member(group, index) {
    const base = applicant(group, index, { references: [refereeOf(group.entity(0))] });
    return { ...base, town: group.entity(0).town, at: group.burstTime(index) };
  },
};
