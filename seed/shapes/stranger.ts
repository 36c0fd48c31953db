import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';

/** Somebody who has nothing to do with anybody: most of the world. */
export const stranger: Shape = {
  name: 'stranger',
  side: 'innocent',
  share: 0,
  smallest: 1,
  size: () => ({ operators: 0, innocents: 1, brokers: 0 }),
  member: applicant,
};
