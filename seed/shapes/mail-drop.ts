import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** Customers of a commercial mail receiver: one street address, a mailbox each that some leave out. */
export const mailDrop: Shape = {
  name: 'mail-drop',
  side: 'innocent',
  share: 0.015,
  smallest: 4,
  size: (random, room) => innocents(drawSize(random, 4, 20, room)),
  member(group, index) {
    const random = group.random('mailbox', index);
    const named = random.chance(0.75);
    const address = { ...group.building(), mailbox: true, unit: named ? `${random.between(101, 399)}` : '' };
    const use = random.chance(0.5) ? { home: address } : { mailing: address, shipping: address };
    return { ...applicant(group, index, use), town: group.entity(0).town };
  },
};
