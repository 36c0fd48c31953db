import { type Census, isInnocent, type Member } from './census.ts';
import type { FoundRing } from './judge-rings.ts';

/** How many people of one kind there are, and how many of them any ring holds. */
export interface Count {
  readonly people: number;
  readonly inRings: number;
}

/** Innocents and how many of them any ring holds, by a word about each. Members without such a word are left out. */
export function innocentsInRings(
  rings: readonly FoundRing[],
  census: Census,
  by: (member: Member) => string | undefined,
): Map<string, Count> {
  const accused = new Set(rings.flatMap(({ members }) => members));
  const counts = new Map<string, Count>();
  for (const member of census.members.values()) {
    const word = isInnocent(member) ? by(member) : undefined;
    if (word === undefined) continue;
    const { people, inRings } = counts.get(word) ?? { people: 0, inRings: 0 };
    counts.set(word, { people: people + 1, inRings: inRings + (accused.has(member.id) ? 1 : 0) });
  }
  return counts;
}

/** How somebody innocent comes to share: the shape, and whether they are a broker or the owner of a taken identity. */
export function sharingOf({ role, shape }: Member): string {
  if (role === 'broker') return 'honest broker';
  if (role === 'true-owner') return 'true owner of a taken identity';
  return shape;
}
