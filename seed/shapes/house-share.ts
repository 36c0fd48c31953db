import { ipOf } from '../channels/device.ts';
import { homeOf } from '../places/address.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** Unrelated people in one house: its network, now and then its telephone, and an old computer in the hall. */
export const houseShare: Shape = {
  name: 'house-share',
  side: 'innocent',
  share: 0,
  smallest: 3,
  size: (random, room) => innocents(drawSize(random, 3, 6, room)),
  member(group, index) {
    const draws = group.random('house');
    const [landline, computer] = [draws.chance(0.3), draws.chance(0.3)];
    const host = group.entity(0);
    const base = applicant(group, index, {
      home: homeOf(host, 0),
      ...(landline && { phones: [group.lentPhone(0)] }),
      ...(computer && { devices: [group.lentDevice(0)] }),
      ...(group.random('at home', index).chance(0.7) && { ip: ipOf(host) }),
    });
    return { ...base, town: host.town };
  },
};
