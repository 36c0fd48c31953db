import { ipOf } from '../channels/device.ts';
import { drawUnit } from '../places/address.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** Students of one hall: the same building, each with a room, and one campus network. */
export const dormitory: Shape = {
  name: 'dormitory',
  side: 'innocent',
  share: 0.03,
  smallest: 4,
  size: (random, room) => innocents(drawSize(random, 4, 30, room)),
  member(group, index) {
    const room = `${1 + Math.floor(index / 20)}${`${(index % 20) + 1}`.padStart(2, '0')}`;
    const unit = group.random('hall').chance(0.5) ? room : drawUnit(group.random('room', index));
    const base = applicant(group, index, {
      home: { ...group.building(), unit },
      ...(group.random('on campus', index).chance(0.75) && { ip: ipOf(group.entity(0)) }),
    });
    return { ...base, town: group.entity(0).town };
  },
};
