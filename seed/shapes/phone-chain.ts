import type { Phone } from '../channels/phone.ts';
import { persona } from './applicant.ts';
import type { Group } from './group.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/**
 * The numbers a link of the chain gives. One with room for two passes the chain on to a new number;
 * one with room for a single number repeats the last, as the chain must not break where a form was short.
 */
function phonesOf(group: Group, index: number): Phone[] {
  let open = 0;
  for (let earlier = 0; earlier < index; earlier += 1) if (group.skeleton(earlier).phones > 1) open += 1;
  const numbers = group.skeleton(index).phones > 1 ? [open, open + 1] : [open];
  return numbers.map((number) => group.lentPhone(number % group.size));
}

/** Nothing is common to all: each persona shares a number with the one before and another with the one after. */
export const phoneChain: Shape = {
  name: 'phone-chain',
  side: 'operator',
  share: 0.14,
  smallest: 3,
  size: (random, room) => operators(drawSize(random, 4, 12, room)),
  member: (group, index) => persona(group, index, { phones: phonesOf(group, index) }),
};
