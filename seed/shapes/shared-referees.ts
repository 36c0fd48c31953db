import { refereeOf } from '../documents/referee.ts';
import { persona } from './applicant.ts';
import { machine, needsSecond } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** Two accomplices vouch for every persona. */
export const sharedReferees: Shape = {
  name: 'shared-referees',
  side: 'operator',
  share: 0,
  smallest: 4,
  size: (random, room) => operators(drawSize(random, 5, 14, room)),
  member(group, index) {
    const second = needsSecond(group, index, group.skeleton(index).references > 0);
    const referees = [refereeOf(group.entity(0)), refereeOf(group.entity(1))];
    return persona(group, index, {
      references: group.random('referees', index).shuffled(referees),
      ...(second && { devices: [machine(group, index, 1)] }),
    });
  },
};
