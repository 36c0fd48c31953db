import { persona } from './applicant.ts';
import { machine } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** Personas for which one number serves before it is thrown away. */
const PER_NUMBER = 3;

/** Prepaid numbers that serve a few personas each; what ties one number's personas to the next one's is a machine, if anything. */
export const burnerPhones: Shape = {
  name: 'burner-phones',
  side: 'operator',
  share: 0,
  smallest: 4,
  size: (random, room) => operators(drawSize(random, 5, 15, room)),
  member(group, index) {
    const number = Math.floor(index / PER_NUMBER);
    const machines = group.random('at the machine', index).chance(0.5);
    return persona(group, index, {
      phones: [group.lentPhone(number)],
      ...(machines && { devices: [machine(group, index, 1)] }),
    });
  },
};
