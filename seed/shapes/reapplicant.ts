import { DAY, WORLD_START } from '../world-options.ts';
import { applicant, drawChanges, UNCHANGED } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

const FIRST_WITHIN = 230;
const PAUSE = 100;

/** One person who tries again after some months, with a channel or two changed and everything typed anew. */
export const reapplicant: Shape = {
  name: 'reapplicant',
  side: 'innocent',
  share: 0.08,
  smallest: 2,
  size: (random, room) => innocents(drawSize(random, 2, 3, room)),
  member(group, index) {
    const first = applicant(group, 0);
    const start = WORLD_START + group.random('first').unit() * FIRST_WITHIN * DAY;
    const pause = (40 + group.random('pause', index).unit() * PAUSE) * DAY;
    return {
      ...first,
      at: Math.floor(start + index * pause),
      changed: index === 0 ? UNCHANGED : drawChanges(group, index),
    };
  },
};
