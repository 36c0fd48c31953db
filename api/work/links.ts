import type { Link } from '../evidence/link.ts';
import type { Reader } from '../graph/store.ts';
import { allLinks } from './all-links.ts';
import { type HubRow, hubsOf } from './hubs.ts';
import { inTurns } from './in-turns.ts';
import { type LinkRow, linkRow } from './link-row.ts';
import { linksOfParty } from './links-of-party.ts';
import { resolveParty } from './resolve-party.ts';
import { scanWorld } from './scan-world.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';

export type { HubRow } from './hubs.ts';
export type { LinkRow } from './link-row.ts';

export interface LinksQuestion {
  /** Only links of this party, by any id that `resolveParty` takes. */
  readonly party?: string | undefined;
  /** Only links of at least so many bits; 0 shows also what was set aside altogether. */
  readonly minBits?: number;
  /** Ends the walk over the whole store. */
  readonly signal?: AbortSignal;
  /** Told before the first link: the values among those looked at that make no pairs, most shared first. */
  readonly onHubs?: (hubs: readonly HubRow[]) => void;
}

/** Pairs of linked parties: of one party strongest first, of the whole store in the order of their keys. */
export async function* links(
  store: Reader,
  question: LinksQuestion = {},
  settings: EvidenceSettings = defaultSettings,
): AsyncGenerator<LinkRow> {
  const strongEnough = (link: Link) => link.bits >= (question.minBits ?? 0);
  if (question.party !== undefined) {
    const { key } = await resolveParty(store, question.party);
    const found = await linksOfParty(store, key, settings);
    question.onHubs?.(hubsOf(found.world));
    for (const link of found.links) if (strongEnough(link)) yield linkRow(link, found.world);
    return;
  }
  const world = await scanWorld(store, settings);
  question.onHubs?.(hubsOf(world));
  for await (const link of inTurns(allLinks(world), question.signal))
    if (strongEnough(link)) yield linkRow(link, world);
}
