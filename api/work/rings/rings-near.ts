import { countingLinks } from '../../evidence/counting-links.ts';
import { mayHold } from '../../evidence/holding-links.ts';
import type { Link } from '../../evidence/link.ts';
import { model } from '../../evidence/model.ts';
import { reached } from '../../evidence/reached.ts';
import { rings as ringsOfLinks } from '../../evidence/rings.ts';
import type { World } from '../../evidence/world.ts';
import type { Reader } from '../../graph/store.ts';
import { loadWorld } from '../load-world.ts';
import { defaultSettings, type EvidenceSettings } from '../settings.ts';
import { candidatesNear } from './candidates-near.ts';
import { type GoingOn, goOn } from './go-on.ts';
import { mergeWorlds } from './merge-worlds.ts';
import { recordedRingsById, recordedRingsOf, withPresentParties } from './recorded-rings.ts';
import type { RingRecord } from './ring-record.ts';

/** Parties that one search for rings walks. */
const MAX_WALK = 1_000;

/** The rings around some parties, as a walk over the whole store finds them. */
export interface RingsNear extends GoingOn {
  readonly world: World;
  /** Parties whose rings, and whose recorded rings, are all there. */
  readonly seen: ReadonlySet<string>;
}

/**
 * The rings that some parties are in, found by following links from them that may hold rings together, not by a walk over
 * all. Followed too is who was recorded in one ring with any of them, so that the ids are those of the whole, and the
 * candidates of a broker that may join rings. A ring that is larger than the walk, with these, is left out, with all that a
 * weak bridge might part from it or a broker join to it.
 * @param othersAreRecorded whether all rings that these parties are not in are recorded as they are now: of a broker's
 *   candidates only those in recorded rings are followed then, and the walk ends when it has seen everything
 */
export async function ringsNear(
  store: Reader,
  parties: readonly string[],
  settings: EvidenceSettings = defaultSettings,
  othersAreRecorded = false,
): Promise<RingsNear> {
  const mostWalked = othersAreRecorded ? Number.POSITIVE_INFINITY : MAX_WALK;
  const links = new Map<string, Link>();
  const worlds: World[] = [];
  const walked = new Set<string>();
  const recorded = new Map<string, RingRecord>();
  const brokers = new Map<string, readonly string[]>();
  let frontier = [...new Set(parties)];
  const isUnknown = (party: string) => !walked.has(party);
  for (;;) {
    if (frontier.length === 0 || walked.size >= mostWalked) {
      const found = await candidatesNear(store, holdingAmong(links), mergeWorlds(worlds), brokers);
      for (const [broker, candidates] of found) brokers.set(broker, candidates);
      const candidates = [...new Set([...found.values()].flat())].filter(isUnknown);
      const inRings = othersAreRecorded ? await recordedAmong(store, candidates) : candidates;
      frontier = [...new Set([...frontier, ...inRings])];
    }
    if (frontier.length === 0 || walked.size >= mostWalked) break;
    const [world, records] = await Promise.all([
      loadWorld(store, frontier, settings),
      recordedRingsOf(store, frontier),
    ]);
    worlds.push(world);
    const next = new Set<string>();
    for (const party of frontier) {
      walked.add(party);
      // Every link to who was walked before is known.
      for (const link of countingLinks(party, world, model, isUnknown)) {
        if (link.conflict !== 'yes') continue;
        links.set(JSON.stringify([link.a, link.b]), link);
        if (mayHold(link, model)) next.add(link.a === party ? link.b : link.a);
      }
    }
    const others = records.filter(({ id }) => !recorded.has(id));
    for (const record of others) recorded.set(record.id, record);
    for (const ring of await withPresentParties(store, others)) for (const party of ring.parties) next.add(party);
    frontier = [...next].filter(isUnknown);
  }
  const world = mergeWorlds(worlds);
  const records = [...recorded.values()];
  const before = await withPresentParties(store, records);
  const together = [...before.map((ring) => ring.parties), ...brokers.values()];
  const tied = together.flatMap(([a = '', ...others]) => others.map((b) => ({ a, b })));
  const unknown = reached(frontier, [...holdingAmong(links), ...tied]);
  const known = [...links.values()].filter(({ a, b }) => !unknown.has(a) && !unknown.has(b));
  const found = ringsOfLinks(known, world);
  const names = found.flatMap((ring) => ring.parties.map((party) => party.slice(party.indexOf(':') + 1)));
  const taken = new Set((await recordedRingsById(store, names)).map(({ id }) => id));
  const whole = before.filter((ring) => ring.parties.every((party) => !unknown.has(party)));
  return {
    ...goOn(found, whole, world, taken),
    world,
    seen: new Set([...walked].filter((party) => !unknown.has(party))),
  };
}

/** Those of some parties that are in a recorded ring. */
async function recordedAmong(store: Reader, parties: readonly string[]): Promise<readonly string[]> {
  const recorded = await withPresentParties(store, await recordedRingsOf(store, parties));
  const inRings = new Set(recorded.flatMap((ring) => ring.parties));
  return parties.filter((party) => inRings.has(party));
}

const holdingAmong = (links: ReadonlyMap<string, Link>): Link[] =>
  [...links.values()].filter((link) => mayHold(link, model));
