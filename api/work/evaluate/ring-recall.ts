import { type Census, findableOperators } from './census.ts';
import type { JudgedRing } from './judge-rings.ts';

/** An operator that there is evidence of, and whether it was found. */
export interface OperatorResult {
  readonly operator: string;
  readonly shape: string;
  /** Members to find. */
  readonly members: readonly string[];
  readonly found: boolean;
}

/** Share of an operator's members that one right ring has to hold for the operator to be found. */
export const ENOUGH = 0.5;

/** Each operator with evidence to find: found when at least half of its members are in one ring that is right and its. */
export function ringRecall(rings: readonly JudgedRing[], census: Census): OperatorResult[] {
  return [...findableOperators(census)].map(([operator, members]) => {
    const ids = members.map(({ id }) => id);
    const wanted = new Set(ids);
    const found = rings.some(
      (ring) =>
        ring.verdict === 'right' &&
        ring.operator === operator &&
        ring.members.filter((id) => wanted.has(id)).length >= ENOUGH * ids.length,
    );
    return { operator, shape: members[0]?.shape ?? '', members: ids, found };
  });
}
