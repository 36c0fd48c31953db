import type { World } from '../../evidence/world.ts';

/** The closed world around all parties that any of these closed worlds of one store is around. */
export function mergeWorlds(worlds: readonly World[]): World {
  const [first, ...others] = worlds;
  if (first !== undefined && others.length === 0) return first;
  // Of who is not asked about in a world it does not know everything; the last that does is right.
  const asked = ({ holders, held }: World) =>
    new Map([...holders].filter(([key, { party }]) => held.has(party) || !known.has(key)));
  const known = new Set(
    worlds.flatMap(({ holders, held }) => [...holders].flatMap(([key, { party }]) => (held.has(party) ? [key] : []))),
  );
  const all = <Value>(of: (world: World) => ReadonlyMap<string, Value>): ReadonlyMap<string, Value> => {
    const merged = new Map<string, Value>();
    for (const world of worlds) for (const [key, value] of of(world)) merged.set(key, value);
    return merged;
  };
  return {
    holders: all(asked),
    values: all(({ values }) => values),
    parties: all(({ parties }) => parties),
    held: all(({ held }) => held),
    brokers: all(({ brokers }) => brokers),
    groupOf: all(({ groupOf }) => groupOf),
    claimHubNames: first?.claimHubNames ?? 0,
    listed: all(({ listed }) => listed),
    ledger: all(({ ledger }) => ledger),
  };
}
