import { ipOf } from '../channels/device.ts';
import { applicant, persona } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize } from './sizes.ts';

/** Personas behind one exit of a VPN that honest people of many towns use too; an account ties some, a number others. */
export const vpnExit: Shape = {
  name: 'vpn-exit',
  side: 'operator',
  share: 0,
  smallest: 4,
  size(random, room) {
    const operators = drawSize(random, 5, 15, room);
    return { operators, innocents: operators, brokers: 0 };
  },
  member(group, index) {
    const ip = ipOf(group.entity(0));
    if (!group.isOperator(index)) return applicant(group, index, { ip });
    const random = group.random('behind the exit', index);
    const [account, phone] = [random.chance(0.5), random.chance(0.4)];
    const draft = persona(group, index, {
      ip,
      ...(account && { account: group.lentAccount(0) }),
      ...(phone && { phones: [group.lentPhone(random.below(2))] }),
    });
    return { ...draft, common: ['ip_address'] };
  },
};
