import { publicIpOf } from '../channels/device.ts';
import { applicant } from './applicant.ts';
import type { Group, Venue } from './group.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

function venue(group: Group): Venue {
  const ip = publicIpOf(group.entity(0), group.plan.index * 2);
  return { town: group.entity(0).town, ip, device: { ...group.lentDevice(0), ip } };
}

/** A library's computer: one machine and one network that many people of one town use over the year. */
export const publicComputer: Shape = {
  name: 'public-computer',
  side: 'innocent',
  share: 0.025,
  smallest: 5,
  size: (random, room) => innocents(drawSize(random, 5, 30, room)),
  member(group, index) {
    const { town, ip, device } = venue(group);
    return { ...applicant(group, index, device && { devices: [device], ip }), town, venue: undefined };
  },
  venue,
};
