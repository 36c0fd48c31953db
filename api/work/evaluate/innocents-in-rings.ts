import { type Census, isInnocent, type Member } from './census.ts';
import type { FoundRing } from './judge-rings.ts';

/** How many people of one kind there are, how many of them any ring holds, and how many are suspected of anything. */
export interface Count {
  readonly people: number;
  readonly inRings: number;
  /** With a link in conflict that anything counts for, which is most often far too little for a ring. */
  readonly suspected: number;
}

/** Innocents and how many of them any ring holds and are suspected, by a word about each. Members without such a word are left out. */
export function innocentsInRings(
  rings: readonly FoundRing[],
  census: Census,
  doubted: ReadonlySet<string>,
  by: (member: Member) => string | undefined,
): Map<string, Count> {
  const accused = new Set(rings.flatMap(({ members }) => members));
  const counts = new Map<string, Count>();
  for (const member of census.members.values()) {
    const word = isInnocent(member) ? by(member) : undefined;
    if (word === undefined) continue;
    const { people, inRings, suspected } = counts.get(word) ?? NOBODY;
    counts.set(word, {
      people: people + 1,
      inRings: inRings + (accused.has(member.id) ? 1 : 0),
      suspected: suspected + (doubted.has(member.id) ? 1 : 0),
    });
  }
  return counts;
}

export const NOBODY: Count = { people: 0, inRings: 0, suspected: 0 };

/** How somebody innocent comes to share: the shape, and whether they are a broker or the owner of a taken identity. */
export function sharingOf({ role, shape }: Member): string {
  if (role === 'broker') return 'honest broker';
  if (role === 'true-owner') return 'true owner of a taken identity';
  return shape;
}
