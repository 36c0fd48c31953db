import { ipOf } from '../channels/device.ts';
import { homeOf } from '../places/address.ts';
import { persona } from './applicant.ts';
import { needsSecond } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** Equipment of personas who say they live all over the country goes to one house, whose keeper plugs it in. */
export const laptopFarm: Shape = {
  name: 'laptop-farm',
  side: 'operator',
  share: 0.16,
  smallest: 4,
  size: (random, room) => operators(drawSize(random, 5, 20, room), 1),
  member(group, index) {
    const keeper = group.brokerEntity();
    const { shipping, equipment } = group.skeleton(index);
    const second = needsSecond(group, index, shipping || equipment);
    return persona(group, index, {
      shipping: homeOf(keeper, 0),
      ...(group.random('plugged in', index).chance(0.5) && { ip: ipOf(keeper) }),
      ...(second && { phones: [group.lentPhone(group.random('phone', index).below(2))] }),
    });
  },
  broker: () => ({ kind: 'host', front: true, account: false }),
};
