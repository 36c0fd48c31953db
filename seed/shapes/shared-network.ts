import { publicIpOf } from '../channels/device.ts';
import { applicant } from './applicant.ts';
import type { Group, Venue } from './group.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

function venue(group: Group): Venue {
  return { town: group.entity(0).town, ip: publicIpOf(group.entity(0), group.plan.index * 2 + 1) };
}

/** Own devices behind one address: a café or campus of one town, or a carrier that puts a region behind one IP. */
export const sharedNetwork: Shape = {
  name: 'shared-network',
  side: 'innocent',
  share: 0.04,
  smallest: 5,
  size: (random, room) => innocents(drawSize(random, 5, 40, room)),
  member(group, index) {
    const { town, ip } = venue(group);
    const carrier = group.random('carrier').chance(0.3);
    const base = applicant(group, index, { ip });
    return { ...base, town: carrier ? base.town : town, venue: undefined };
  },
  venue,
};
