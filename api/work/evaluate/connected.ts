import { profileOf } from '../../evidence/value-profile.ts';
import type { World } from '../../evidence/world.ts';
import type { Crosswalk } from './found-rings.ts';
import { ENOUGH } from './ring-recall.ts';

/**
 * The largest number of these members that equal values hold together at all, whatever these values are worth; values of the
 * given kinds, which never link alone, are left out. What no model could do better by equal values.
 */
export function largestConnected(
  members: readonly string[],
  world: World,
  { partiesOf, membersOf }: Crosswalk,
  never: readonly string[],
): number {
  const wanted = new Set(members);
  const left = new Set(members);
  let largest = 0;
  for (const start of members) {
    const reached = [start];
    if (!left.delete(start)) continue;
    for (const member of reached) {
      for (const party of partiesOf.get(member) ?? []) {
        for (const key of world.held.get(party) ?? []) {
          const value = world.values.get(key);
          if (value === undefined || value.hub || never.includes(value.kind)) continue;
          const others = [...profileOf(value, world).parties.keys()].flatMap((other) => membersOf.get(other) ?? []);
          for (const other of others) if (wanted.has(other) && left.delete(other)) reached.push(other);
        }
      }
    }
    largest = Math.max(largest, reached.length);
  }
  return largest;
}

/** Whether equal values hold together as many of an operator's members as have to be found. */
export const isConnected = (largest: number, members: readonly string[]): boolean =>
  largest >= Math.max(2, ENOUGH * members.length);
