import { applicant, persona, personaOf } from './applicant.ts';
import { machine } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize } from './sizes.ts';

/**
 * Personas that use names, birth dates and ids of real people. Some of those people apply too, with channels
 * of their own: whoever merges by identity puts them into their thief's ring.
 */
export const hijackedIdentity: Shape = {
  name: 'hijacked-identity',
  side: 'operator',
  share: 0.12,
  smallest: 3,
  size(random, room) {
    const operators = drawSize(random, 3, 9, room);
    return { operators, innocents: Math.max(1, Math.round(operators * 0.6)), brokers: 0 };
  },
  member(group, index) {
    const { operators, innocents } = group.plan;
    if (index >= operators) return { ...applicant(group, index), role: 'true-owner' };
    const random = group.random('kit', index);
    const draft = persona(group, index, {
      devices: [machine(group, index, 1)],
      ...(random.chance(0.6) && { phones: [group.lentPhone(random.below(2))] }),
      account: group.lentAccount(0),
    });
    // Owners who never apply leave nothing to tell their identity from an invented one.
    const identity = personaOf(group, index);
    if (identity >= innocents) return draft;
    const owner = operators + identity;
    return { ...draft, person: group.person(owner), stolenFrom: group.entity(owner) };
  },
};
