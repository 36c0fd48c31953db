import type { Draft, Shared } from '../draft.ts';
import type { Group } from './group.ts';

export const UNCHANGED = { phone: 0, email: 0, home: 0, device: 0, account: 0 } as const;

/** One applicant in twenty, planted or not, also sits at a public computer or in a café. */
const VENUE_CHANCE = 0.05;

/** Somebody with a name, a town and channels of their own, who applies at any time: what every shape starts from. */
export function applicant(group: Group, index: number, shared: Shared = {}): Draft {
  const owner = group.entity(index);
  const random = group.random('venue', index);
  const visited = random.chance(VENUE_CHANCE) ? group.world.venue(random) : undefined;
  // People use what is near; a few are passing through.
  const town = visited !== undefined && random.chance(0.85) ? visited.venue.town : owner.town;
  return {
    person: group.person(index),
    owner,
    town,
    at: group.anyTime(index),
    changed: UNCHANGED,
    shared,
    venue: visited,
    role: 'innocent',
  };
}

/** One in twelve applications of an operator is a persona that already applied, under some new channels. */
const REPEAT_CHANCE = 0.08;

/** Which persona an application of an operator is from: the number of that persona's first application. */
export function personaOf(group: Group, index: number): number {
  const random = group.random('repeat', index);
  return index > 0 && random.chance(REPEAT_CHANCE) ? personaOf(group, random.below(index)) : index;
}

/** An invented persona: drawn like anybody, but in a burst, and sometimes applying again. */
export function persona(group: Group, index: number, shared: Shared): Draft {
  const first = personaOf(group, index);
  const changed = first === index ? UNCHANGED : drawChanges(group, index);
  return { ...applicant(group, first), changed, shared, at: group.burstTime(index), role: 'operator' };
}

/** What somebody changed since they last applied. */
export function drawChanges(group: Group, index: number): Draft['changed'] {
  const random = group.random('changes', index);
  const one = (chance: number) => (random.chance(chance) ? 1 : 0);
  return { phone: one(0.2), email: one(0.15), home: one(0.25), device: one(0.35), account: one(0.15) };
}
