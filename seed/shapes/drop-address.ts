import { applicant, persona } from './applicant.ts';
import type { Group } from './group.ts';
import type { Shape } from './shape.ts';
import { drawSize } from './sizes.ts';

/** A mailbox of the house; some leave its number out. */
function mailbox(group: Group, index: number) {
  const random = group.random('mailbox', index);
  return {
    ...group.building(),
    mailbox: true,
    unit: random.chance(0.75) ? `${random.between(101, 399)}` : '',
  };
}

/** Personas of all over the country whose laptops go to a commercial mail receiver that honest neighbours use too. */
export const dropAddress: Shape = {
  name: 'drop-address',
  side: 'operator',
  share: 0,
  smallest: 4,
  size(random, room) {
    const operators = drawSize(random, 5, 15, room);
    return { operators, innocents: operators, brokers: 0 };
  },
  member(group, index) {
    if (!group.isOperator(index)) {
      const address = mailbox(group, index);
      return { ...applicant(group, index, { mailing: address, shipping: address }), town: group.entity(0).town };
    }
    // The operator rents a box or two.
    const random = group.random('box', index);
    const phone = random.chance(0.35);
    return persona(group, index, {
      shipping: mailbox(group, random.below(2)),
      ...(phone && { phones: [group.lentPhone(0)] }),
    });
  },
};
