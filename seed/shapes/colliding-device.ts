import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** Strangers with one model of telephone in its factory settings: one fingerprint, each in a network of their own. */
export const collidingDevice: Shape = {
  name: 'colliding-device',
  side: 'innocent',
  share: 0,
  smallest: 2,
  size: (random, room) => innocents(drawSize(random, 2, 4, room)),
  member(group, index) {
    const { ip, timezone } = group.ownDevice(index);
    return applicant(group, index, { devices: [{ ...group.lentDevice(0), ip, timezone }] });
  },
};
