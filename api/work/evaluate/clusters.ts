import { type Census, findableOperators } from './census.ts';
import type { FoundRing } from './judge-rings.ts';

/** Two ways to part the same members into clusters: as they are, and as they were found. Cluster names, by member. */
export interface Clusters {
  readonly members: readonly string[];
  readonly truth: ReadonlyMap<string, string>;
  readonly found: ReadonlyMap<string, string>;
}

/**
 * The members that clustering is measured on: those with something to find, and those in a ring; the many strangers who are
 * rightly alone would hide both. Grey members are left out. Who is no operator's, and who is in no ring, is a cluster of one.
 */
export function clustersOf(rings: readonly FoundRing[], census: Census): Clusters {
  const found = new Map<string, string>();
  for (const ring of rings) for (const id of ring.members) if (!found.has(id)) found.set(id, `ring ${ring.id}`);
  const findable = [...findableOperators(census).values()].flat().map(({ id }) => id);
  const members = [...new Set([...findable, ...found.keys()])].filter((id) => census.members.get(id)?.role !== 'grey');
  const truth = new Map(members.map((id) => [id, census.members.get(id)?.operator ?? `alone ${id}`]));
  return { members, truth, found: new Map(members.map((id) => [id, found.get(id) ?? `alone ${id}`])) };
}

/** Sizes of the clusters of either side, and of what a cluster of each has in common. */
export function crossings({ members, truth, found }: Clusters) {
  const [truths, founds, both] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const id of members) {
    const [t, f] = [truth.get(id) ?? '', found.get(id) ?? ''];
    add(truths, t);
    add(founds, f);
    add(both, `${t}\n${f}`);
  }
  return { truths, founds, both };
}
