import type { Link, Ring } from '../evidence/link.ts';
import type { RingStep } from '../evidence/ring-lineage.ts';
import { ringSummary } from '../evidence/ring-summary.ts';
import { linksOfRings, rings as ringsOfLinks } from '../evidence/rings.ts';
import type { World } from '../evidence/world.ts';
import type { Reader } from '../graph/store.ts';
import { inTurns } from './in-turns.ts';
import { isAssociation, rounded } from './link-row.ts';
import { nextExpiry } from './next-expiry.ts';
import { idOfKey } from './party-key.ts';
import { goOn } from './rings/go-on.ts';
import { allRecordedRings, recordedRingsById, withPresentParties } from './rings/recorded-rings.ts';
import { scanWorld } from './scan-world.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';
import { untilWritten } from './until-written.ts';
import { WorkError } from './work-error.ts';

/** One ring, as `rings` prints it. */
export interface RingRow {
  readonly id: string;
  /** Ids of its parties, without prefix. */
  readonly parties: readonly string[];
  /** Record keys of the applications that carry its evidence. */
  readonly applications: readonly string[];
  readonly bits: number;
  readonly summary: string;
  readonly firstSubmittedAt: string;
  readonly lastSubmittedAt: string;
  /** Values that hold at least three of its parties, most first. */
  readonly hubs: readonly {
    readonly kind: string;
    readonly attribute: string;
    readonly value: string;
    readonly parties: readonly string[];
  }[];
  /** Parties that only weak links tie to it. */
  readonly association: readonly { readonly party: string; readonly to: string; readonly bits: number }[];
  /** Parties of other rings that a single link ties to it, too little to make one ring of both. */
  readonly bridges: readonly {
    readonly party: string;
    readonly ring: string;
    readonly to: string;
    readonly bits: number;
  }[];
  /** Brokers that make one ring of groups which share too little else to be one. */
  readonly joinedBy: readonly {
    readonly broker: string;
    /** How many candidates it has, in a ring or not. */
    readonly candidates: number;
    /** Those in each group. */
    readonly groups: readonly (readonly string[])[];
  }[];
}

/** Every ring of a store, strongest first, with the world they were found in. */
export interface RingsOfStore {
  readonly rings: readonly Ring[];
  readonly rows: readonly RingRow[];
  /** Ring id by party key. */
  readonly ringOf: ReadonlyMap<string, string>;
  /** What became of the rings that were recorded last, until it is recorded itself (`recordRings`). */
  readonly steps: readonly RingStep[];
}

/** Rings, strongest first. */
export async function* rings(store: Reader, settings: EvidenceSettings = defaultSettings): AsyncGenerator<RingRow> {
  yield* (await ringsOfStore(store, settings)).rows;
}

const keptRings = untilWritten((store: Reader) => findRings(store, defaultSettings), nextExpiry);

/**
 * Every ring of the store. Kept until something is written or an entry of a list runs out, since it takes a walk over
 * the whole store.
 */
export function ringsOfStore(store: Reader, settings: EvidenceSettings = defaultSettings): Promise<RingsOfStore> {
  return settings === defaultSettings ? keptRings(store) : findRings(store, settings);
}

/** Every ring of the store where that is known already. */
export const knownRings = keptRings.known;

async function findRings(store: Reader, settings: EvidenceSettings): Promise<RingsOfStore> {
  const world = await scanWorld(store, settings);
  const links: Link[] = [];
  for await (const link of inTurns(linksOfRings(world))) if (link !== undefined) links.push(link);
  const recorded = await allRecordedRings(store);
  const taken = new Set(recorded.map(({ id }) => id));
  const before = await withPresentParties(store, recorded);
  const { rings: inWorld, steps } = goOn(ringsOfLinks(links, world), before, world, taken);
  const ringOf = new Map(inWorld.flatMap(({ id, parties }) => parties.map((party) => [party, id] as const)));
  return { rings: inWorld, rows: inWorld.map((ring) => ringRow(ring, ringOf, world)), ringOf, steps };
}

/**
 * The ring of an id; of an id whose ring went into others or came apart, the one that most of it is in now.
 * @throws WorkError `not-found`, which says when the ring ended, if it ever was
 */
export async function ringById(store: Reader, id: string): Promise<{ readonly ring: Ring; readonly row: RingRow }> {
  const all = await ringsOfStore(store);
  const present = await successor(store, id, all);
  const index = all.rings.findIndex((ring) => ring.id === present);
  const [ring, row] = [all.rings[index], all.rows[index]];
  if (ring !== undefined && row !== undefined) return { ring, row };
  const [known] = await recordedRingsById(store, [id]);
  throw new WorkError(
    'not-found',
    known === undefined ? 'No ring has this id.' : `This ring is no more: what held it together is gone.`,
    known === undefined
      ? 'List the rings: new records may have changed them.'
      : 'Its parties may still be linked: open one of them. List the rings to see those of now.',
  );
}

/** Follows a ring to the one that it is part of now. */
async function successor(store: Reader, id: string, { rings, steps }: RingsOfStore): Promise<string | undefined> {
  const present = new Set(rings.map((ring) => ring.id));
  const seen = new Set([id]);
  for (const next of seen) {
    if (present.has(next)) return next;
    const [known] = await recordedRingsById(store, [next]);
    const step = steps.find((one) => one.id === next);
    for (const child of [...(step?.children ?? []), ...(known?.children ?? [])]) seen.add(child);
  }
  return undefined;
}

function ringRow(ring: Ring, ringOf: ReadonlyMap<string, string>, world: World): RingRow {
  const members = new Set(ring.parties);
  const outsideFirst = ({ a, b }: Link): readonly [string, string] => (members.has(a) ? [b, a] : [a, b]);
  const times = ring.applications.map((key) => world.holders.get(key)?.submittedAt ?? 0);
  return {
    id: ring.id,
    parties: ring.parties.map(idOfKey),
    applications: ring.applications.map(idOfKey),
    bits: rounded(ring.bits),
    summary: ringSummary(ring),
    firstSubmittedAt: new Date(times.reduce((least, at) => Math.min(least, at), times[0] ?? 0)).toISOString(),
    lastSubmittedAt: new Date(times.reduce((most, at) => Math.max(most, at), 0)).toISOString(),
    hubs: ring.hubs.map(({ kind, attribute, value, parties }) => ({
      kind,
      attribute,
      value,
      parties: parties.map(idOfKey),
    })),
    association: ring.association.filter(isAssociation).map((link) => {
      const [party, to] = outsideFirst(link);
      return { party: idOfKey(party), to: idOfKey(to), bits: rounded(link.bits) };
    }),
    bridges: ring.bridges.map((link) => {
      const [party, to] = outsideFirst(link);
      return { party: idOfKey(party), ring: ringOf.get(party) ?? '', to: idOfKey(to), bits: rounded(link.bits) };
    }),
    joinedBy: ring.joinedBy.map(({ broker, candidates, parts }) => ({
      broker: idOfKey(broker),
      candidates,
      groups: parts.map((part) => part.map(idOfKey)),
    })),
  };
}
