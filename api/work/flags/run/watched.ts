import { linksFrom } from '../../../evidence/link-between.ts';
import type { Listing } from '../../../evidence/listing.ts';
import {
  attributesOfHolders,
  knownBrokers,
  knownValuesOfAttributes,
  partiesHolding,
  placementsOfBrokers,
} from '../../../graph/queries.generated.ts';
import type { Reader, Runner } from '../../../graph/store.ts';
import { listingOf } from '../../entities/listings.ts';
import { loadWorld } from '../../load-world.ts';
import { NO_LIMIT } from '../../no-limit.ts';
import { byPages, pages } from '../../pages.ts';
import type { EvidenceSettings } from '../../settings.ts';
import type { FlagDraft } from '../draft.ts';
import { type Watched, watchedBrokers } from '../rules/watched-broker.ts';

const PARTIES_AT_ONCE = 1_000;

/** The watch list: brokers that a list calls an operator's, with what lists say of them. */
export async function watchList(store: Runner, now: Date): Promise<Watched> {
  const brokers = (await knownBrokers(store)).map(({ broker }) => broker);
  const rows = await byPages(brokers, (page) => knownValuesOfAttributes(store, { attributes: page }));
  const watched = new Map<string, Listing[]>();
  for (const row of rows) {
    const listing = listingOf(row, now.getTime());
    if (listing?.meaning !== 'operator') continue;
    watched.set(row.attribute, [...(watched.get(row.attribute) ?? []), listing]);
  }
  return watched;
}

/** Who may be tied to brokers on the watch list: whoever names one, or holds a value of one. */
async function around(store: Runner, watched: Watched): Promise<string[]> {
  const brokers = [...watched.keys()];
  const placed = await byPages(brokers, (page) => placementsOfBrokers(store, { brokers: page, limit: NO_LIMIT }));
  const held = await byPages(brokers, (page) => attributesOfHolders(store, { holders: page }));
  const holding = await byPages([...new Set(held.map(({ attribute }) => attribute))], (page) =>
    partiesHolding(store, { keys: page }),
  );
  return [...new Set([...placed.map(({ applicant }) => applicant), ...holding.map(({ party }) => party)])];
}

/**
 * Ties of applicants to brokers on the watch list.
 * @param parties only of these; of all where it is left out
 */
export async function watchedFlags(
  store: Reader,
  watched: Watched,
  settings: EvidenceSettings,
  parties?: ReadonlySet<string>,
): Promise<FlagDraft[]> {
  if (watched.size === 0) return [];
  const near = (await around(store, watched)).filter((party) => parties?.has(party) ?? true);
  const found: FlagDraft[] = [];
  for (const page of pages(near, PARTIES_AT_ONCE)) {
    const world = await loadWorld(store, page, settings);
    for (const party of page) found.push(...watchedBrokers(party, [...linksFrom(party, world)], world, watched));
  }
  return found;
}
