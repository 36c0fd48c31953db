import type { Link } from '../../evidence/link.ts';
import type { World } from '../../evidence/world.ts';
import { existingHolders, holders } from '../../graph/queries.generated.ts';
import type { Reader, Store } from '../../graph/store.ts';
import type { DerivedApplication } from '../../intake/graph-rows.ts';
import { type Incoming, planVersions } from '../../intake/write/plan.ts';
import { allAskedOnce } from '../asked-once.ts';
import { contestedWith } from '../entities/contested-with.ts';
import { assessApplications, type IndicatorResult } from '../indicators/assess.ts';
import type { IndicatorCatalogue } from '../indicators/catalogue.ts';
import { linksOfParty } from '../links-of-party.ts';
import { defaultSettings, type EvidenceSettings } from '../settings.ts';
import { asThough } from './as-though.ts';
import { askAhead } from './ask-ahead.ts';
import { bySightings } from './by-sightings.ts';
import { signsAsThough } from './signs-as-though.ts';
import { wouldBe } from './would-be.ts';

/** How an application stands to what is loaded already: not there; a newer version; the same; an older one, which changes nothing. */
export type Standing = 'new' | 'update' | 'unchanged' | 'superseded';

/** What an application would link to, if it were loaded. */
export interface Screened {
  /** Record key. */
  readonly id: string;
  readonly standing: Standing;
  /** Key of the applicant that it would belong to. */
  readonly party: string;
  /** Every link of that applicant, strongest first. */
  readonly links: readonly Link[];
  /** Keys of applicants who claim the same identity and share no channel with it. */
  readonly contested: readonly string[];
  /** What every indicator says of the application. */
  readonly signs: readonly IndicatorResult[];
  /** In which the links were found. */
  readonly world: World;
}

/**
 * Tells what an application would link to, as though it had been loaded, by the functions that answer for those that
 * are. Only reads; nothing is written.
 * @param incoming validated and sealed, with the key of the store
 */
export async function screen(
  store: Pick<Store, 'run' | 'record'>,
  catalogue: IndicatorCatalogue,
  application: DerivedApplication,
  incoming: Incoming,
  settings: EvidenceSettings = defaultSettings,
): Promise<Screened> {
  const asking = allAskedOnce(bySightings(store));
  const [screened] = await Promise.allSettled([
    screenOn(asking, store, catalogue, application, incoming, settings),
    // What fails here fails for whoever needs it.
    askAhead(asking, store, application, settings.pairLimit),
  ]);
  if (screened.status === 'rejected') throw screened.reason;
  return screened.value;
}

/** @param asking remembers what it was answered */
async function screenOn(
  asking: Reader,
  store: Pick<Store, 'run' | 'record'>,
  catalogue: IndicatorCatalogue,
  application: DerivedApplication,
  incoming: Incoming,
  settings: EvidenceSettings,
): Promise<Screened> {
  const { key, row } = application;
  const existing = await existingHolders(asking, { keys: [key] });
  const stored = new Map(existing.map((one) => [one.key, one]));
  const [plan] = planVersions([incoming], stored);
  if (plan?.standing === undefined) {
    const standing = plan === undefined ? 'unchanged' : 'superseded';
    const [own] = await holders(store, { keys: [key] });
    const found = await evidenceFor(store, own?.party ?? '', settings);
    const signs = await assessApplications(store, catalogue, [key]);
    return { id: row.id, standing, ...found, signs: signs.get(key) ?? [] };
  }
  const would = await wouldBe(asking, application, incoming.text, stored.has(key));
  const reader = asThough(asking, store, would);
  // Two walks that do not need each other.
  const [found, signs] = await Promise.all([
    evidenceFor(reader, would.party, settings),
    signsAsThough(reader, would, catalogue),
  ]);
  return { id: row.id, standing: stored.has(key) ? 'update' : 'new', ...found, signs };
}

async function evidenceFor(reader: Reader, party: string, settings: EvidenceSettings) {
  const [{ links, world }, contested] = await Promise.all([
    linksOfParty(reader, party, settings),
    contestedWith(reader, [party]),
  ]);
  return { party, links, world, contested: (contested.get(party) ?? []).map(({ key }) => key) };
}
