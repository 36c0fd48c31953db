import { claimChannels } from './claim-channels.ts';
import type { World } from './world.ts';

/** Two applicants who claim one identity and share no channel: perhaps a thief and a victim. For review, never in a ring. */
export interface ContestedIdentity {
  readonly a: string;
  readonly b: string;
}

/**
 * Pairs among the applicants that were asked about who claim one identity and share no channel that joins claims, in
 * the order of their keys. The world must hold every value of both.
 */
export function contestedIdentities(world: World): ContestedIdentity[] {
  const claimants = new Map<string, Set<string>>();
  for (const party of world.held.keys()) {
    for (const key of world.parties.get(party) ?? []) {
      const holder = world.holders.get(key);
      for (const identity of [holder?.identityByBirth, holder?.identityById]) {
        if (identity === undefined) continue;
        const parties = claimants.get(identity);
        if (parties === undefined) claimants.set(identity, new Set([party]));
        else parties.add(party);
      }
    }
  }
  const found = new Map<string, ContestedIdentity>();
  for (const parties of claimants.values()) {
    const ordered = [...parties].sort();
    for (const [index, a] of ordered.entries()) {
      for (const b of ordered.slice(index + 1)) {
        if (!shareChannel(a, b, world)) found.set(`${a}\n${b}`, { a, b });
      }
    }
  }
  return [...found.values()].sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
}

function shareChannel(a: string, b: string, world: World): boolean {
  const ofB = new Set(world.held.get(b));
  const shared = (world.held.get(a) ?? []).flatMap((key) => (ofB.has(key) ? (world.values.get(key) ?? []) : []));
  return claimChannels({ a, b }, shared, world).any;
}
