import type { World } from './world.ts';

/** Candidates of one broker among some parties. */
export interface CandidatesAmong {
  /** Parties that name it or give a channel of it. */
  readonly parties: ReadonlySet<string>;
  /** Keys of their applications that do. */
  readonly applications: ReadonlySet<string>;
}

/** Of each broker those of some parties that are its candidates, by its key. The world has to be closed around them. */
export function candidatesAmong(
  parties: readonly string[],
  world: Pick<World, 'parties' | 'holders'>,
): Map<string, CandidatesAmong> {
  const found = new Map<string, { parties: Set<string>; applications: Set<string> }>();
  for (const party of parties) {
    for (const key of world.parties.get(party) ?? []) {
      const holder = world.holders.get(key);
      if (holder?.kind !== 'application') continue;
      for (const broker of new Set([holder.broker, ...holder.channelsOf])) {
        if (broker === undefined) continue;
        const known = found.get(broker) ?? { parties: new Set(), applications: new Set() };
        known.parties.add(party);
        known.applications.add(key);
        found.set(broker, known);
      }
    }
  }
  return found;
}
