import { DAY, WORLD_END, WORLD_START } from '../world-options.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { innocents } from './sizes.ts';

/** Carriers give a number out again after some months; two strangers hold it more than nine months apart. */
const APART = 280 * DAY;

export const recycledPhone: Shape = {
  name: 'recycled-phone',
  side: 'innocent',
  share: 0.012,
  smallest: 2,
  size: () => innocents(2),
  member(group, index) {
    const slack = (WORLD_END - WORLD_START - APART) / 2;
    const start = index === 0 ? WORLD_START : WORLD_END - slack;
    const base = applicant(group, index, { phones: [group.lentPhone(0)] });
    return { ...base, town: group.entity(0).town, at: Math.floor(start + group.random('time', index).unit() * slack) };
  },
};
