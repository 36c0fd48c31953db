import type { Link } from '../../../evidence/link.ts';
import { type Listing, listingInWords } from '../../../evidence/listing.ts';
import { model } from '../../../evidence/model.ts';
import type { World } from '../../../evidence/world.ts';
import { rounded } from '../../link-row.ts';
import { idOfKey } from '../../party-key.ts';
import { type FlagDraft, flagId } from '../draft.ts';
import type { FlagEvidence } from '../flag.ts';
import { attributesOf, evidenceOf, stands } from './new-link.ts';

/** What lists say against brokers, by key of the broker. */
export type Watched = ReadonlyMap<string, readonly Listing[]>;

const INNOCENT = 'Most candidates of an agency know nothing of what it does for others; a list may be out of date.';

/** Flags of an applicant that names a broker on the watch list, or shares with it what stands. */
export function watchedBrokers(party: string, links: readonly Link[], world: World, watched: Watched): FlagDraft[] {
  if (party.startsWith('broker:') || watched.size === 0) return [];
  const naming = new Map<string, string[]>();
  for (const key of world.parties.get(party) ?? []) {
    const broker = world.holders.get(key)?.broker;
    if (broker !== undefined) naming.set(broker, [...(naming.get(broker) ?? []), idOfKey(key)]);
  }
  const linked = new Map(
    links.filter(({ bits }) => bits > 0).map((link) => [link.a === party ? link.b : link.a, link] as const),
  );
  const brokers = [...new Set([...naming.keys(), ...linked.keys()])].filter((broker) => watched.has(broker)).sort();
  return brokers.map((broker) => {
    const link = linked.get(broker);
    const standing = link?.reasons.filter(stands) ?? [];
    const subjects = [party, broker].sort();
    const named = naming.get(broker)?.sort() ?? [];
    const listing = watched.get(broker)?.[0];
    const because = listing === undefined ? 'A list names it' : listingInWords(listing);
    const first: FlagEvidence = {
      kind: 'broker',
      key: broker,
      shown: world.brokers.get(broker)?.name ?? idOfKey(broker),
      explanation: `${because}.${named.length > 0 ? ' The application names it.' : ''}`,
      bits: null,
      records: named,
    };
    return {
      id: flagId('watched_broker', subjects, ''),
      rule: 'watched_broker',
      about: '',
      subjects,
      attributes: [...new Set(standing.flatMap(attributesOf))].sort(),
      bits: rounded(link?.bits ?? 0),
      severity: standing.length > 0 ? 'high' : 'medium',
      summary: `${idOfKey(party)} ${named.length > 0 ? 'names' : 'shares a value with'} ${idOfKey(broker)}, a broker on the watch list.`,
      innocent: INNOCENT,
      evidence: [first, ...(link === undefined ? [] : standing.map((reason) => evidenceOf(reason, link, world)))],
      model: model.version,
    };
  });
}
