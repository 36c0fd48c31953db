import type { Census, Member } from './census.ts';

/** A ring that was found, by the members of the census that its evidence is about. */
export interface FoundRing {
  readonly id: string;
  readonly bits: number;
  readonly members: readonly string[];
}

export interface JudgedRing extends FoundRing {
  /** `right`: at least three quarters of it are one operator's. `grey`: without its grey members nothing of a ring is left. */
  readonly verdict: 'right' | 'wrong' | 'grey';
  /** The operator that most of it is of, if any of it is an operator's. */
  readonly operator: string | undefined;
  /** Share of it, grey members aside, that is this operator's. */
  readonly purity: number;
}

/** Share of a ring that has to be one operator's for the ring to be right. */
export const PURE = 0.75;

/** Says of each ring whether it is right, in the given order. */
export function judgeRings(rings: readonly FoundRing[], census: Census): JudgedRing[] {
  return rings.map((ring) => {
    const members = ring.members.flatMap((id) => census.members.get(id) ?? []).filter(({ role }) => role !== 'grey');
    const [operator, count] = mostOf(members);
    const purity = members.length === 0 ? 0 : count / members.length;
    const grey = members.length < 2 && members.length < ring.members.length;
    return { ...ring, operator, purity, verdict: grey ? 'grey' : purity >= PURE ? 'right' : 'wrong' };
  });
}

function mostOf(members: readonly Member[]): [string | undefined, number] {
  const counts = new Map<string, number>();
  for (const { operator } of members) if (operator !== undefined) counts.set(operator, (counts.get(operator) ?? 0) + 1);
  return [...counts.entries()].sort((x, y) => y[1] - x[1])[0] ?? [undefined, 0];
}
