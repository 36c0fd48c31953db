import type { Link } from '../evidence/link.ts';
import { linksFrom } from '../evidence/link-between.ts';
import { reached } from '../evidence/reached.ts';
import { ringsOfLinks } from '../evidence/rings.ts';
import type { Holder } from '../evidence/world.ts';
import type { Reader } from '../graph/store.ts';
import { loadWorld } from './load-world.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';

/** Parties that one search for rings walks. */
const MAX_WALK = 1_000;

/**
 * Which of some parties are in a ring, and its id: found by following strong links from them, not by a walk over all.
 * A ring that is larger than the walk is left out: it is named after a party that the walk may not have seen.
 */
export async function ringsAround(
  store: Reader,
  parties: readonly string[],
  settings: EvidenceSettings = defaultSettings,
): Promise<Map<string, string>> {
  const strong = new Map<string, Pick<Link, 'a' | 'b' | 'bits'>>();
  const holders = new Map<string, Holder>();
  const holdersOfParty = new Map<string, readonly string[]>();
  const walked = new Set<string>();
  let frontier = [...new Set(parties)];
  while (frontier.length > 0 && walked.size < MAX_WALK) {
    const world = await loadWorld(store, frontier, settings);
    const next = new Set<string>();
    for (const party of frontier) {
      walked.add(party);
      const own = world.parties.get(party) ?? [];
      holdersOfParty.set(party, own);
      for (const key of own) {
        const holder = world.holders.get(key);
        if (holder !== undefined) holders.set(key, holder);
      }
      for (const link of linksFrom(party, world)) {
        if (link.conflict !== 'yes' || link.weak) continue;
        strong.set(JSON.stringify([link.a, link.b]), { a: link.a, b: link.b, bits: link.bits });
        next.add(link.a === party ? link.b : link.a);
      }
    }
    frontier = [...next].filter((party) => !walked.has(party));
  }
  // Where a bridge is weak depends on all that it joins.
  const unknown = reached(frontier, strong.values());
  const whole = [...strong.values()].filter(({ a }) => !unknown.has(a));
  return ringsOfLinks(whole, { parties: holdersOfParty, holders });
}
