import { compareText } from './compare-text.ts';
import type { World } from './world.ts';

/**
 * What a ring of these parties may be called, best first: the keys of its applicants without their prefix, the earliest
 * first (of its brokers, where it has no applicant).
 */
export function ringNames(parties: readonly string[], world: Pick<World, 'parties' | 'holders'>): string[] {
  const applicants = parties.filter((party) => party.startsWith('applicant:'));
  return (applicants.length > 0 ? applicants : parties)
    .map((party) => ({ party, at: firstAt(party, world) }))
    .sort((x, y) => x.at - y.at || compareText(x.party, y.party))
    .map(({ party }) => party.slice(party.indexOf(':') + 1));
}

const firstAt = (party: string, world: Pick<World, 'parties' | 'holders'>): number =>
  Math.min(...(world.parties.get(party) ?? []).map((key) => world.holders.get(key)?.submittedAt ?? 0));
