import { ipOf } from '../channels/device.ts';
import { homeOf } from '../places/address.ts';
import { applicant, persona } from './applicant.ts';
import { needsSecond } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize } from './sizes.ts';

/** Laptops go to the home of somebody who lives there with others: these apply as well, for themselves. */
export const hostHome: Shape = {
  name: 'host-home',
  side: 'operator',
  share: 0,
  smallest: 4,
  size: (random, room) => ({
    operators: drawSize(random, 5, 15, room),
    innocents: random.between(1, 3),
    brokers: 0,
  }),
  member(group, index) {
    const host = group.entity(group.plan.operators);
    const home = homeOf(host, 0);
    const network = group.random('in the house', index).chance(0.6);
    const ip = network && { ip: ipOf(host) };
    if (!group.isOperator(index)) return { ...applicant(group, index, { home, ...ip }), town: host.town };
    const { shipping, equipment } = group.skeleton(index);
    const second = needsSecond(group, index, shipping || equipment);
    return persona(group, index, {
      shipping: home,
      ...ip,
      ...(second && { phones: [group.lentPhone(group.random('phone', index).below(2))] }),
    });
  },
};
