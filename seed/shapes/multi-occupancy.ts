import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** Neighbours in one building who leave the flat number out. */
export const multiOccupancy: Shape = {
  name: 'multi-occupancy',
  side: 'innocent',
  share: 0.03,
  smallest: 3,
  size: (random, room) => innocents(drawSize(random, 3, 15, room)),
  member(group, index) {
    return { ...applicant(group, index, { home: group.building() }), town: group.entity(0).town };
  },
};
