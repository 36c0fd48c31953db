import type { EvidenceKind } from '../../../evidence/evidence-kind.ts';
import { kindOfValues } from '../../../evidence/evidence-kind.ts';
import { model } from '../../../evidence/model.ts';
import {
  attributesOfHolders,
  brokersOfAttributes,
  holders,
  holdersOfAttributes,
  holdersOfParties,
  partiesOfHolders,
  placementsOfBrokers,
} from '../../../graph/queries.generated.ts';
import type { Reader, Runner } from '../../../graph/store.ts';
import { brokersOf } from '../../brokers-of.ts';
import { groupBy } from '../../group-by.ts';
import { byPages } from '../../pages.ts';
import { groupsAround } from '../../similar/groups.ts';
import { likenessOf, similarKinds } from '../../similar/likeness-of.ts';
import type { Touched } from './touched.ts';
import type { TouchedParties } from './touched-parties.ts';

/** By how much the number of an agency's candidates may have changed. */
interface Shift {
  readonly broker: string;
  readonly least: number;
  readonly most: number;
}

const KINDS: readonly EvidenceKind[] = model.agencyChannelKinds;

/**
 * Values that may have become an agency's own channel, or no longer be one, though nobody who holds them was touched:
 * with the number of its candidates changes what a share of them is. Found where that number may have crossed it.
 * @param pairLimit a value that more parties hold makes no pairs, whoever's it is
 */
export async function agenciesTouched(
  store: Reader,
  touched: Touched,
  parties: TouchedParties,
  pairLimit: number,
): Promise<readonly string[]> {
  const values: string[] = [];
  for (const shift of await shifts(store, touched, parties)) {
    const from = Math.max(model.agencyChannel.parties, Math.ceil(shareOf(shift.least) - ROUNDING));
    const until = Math.min(pairLimit, Math.ceil(shareOf(shift.most) + ROUNDING) - 1);
    if (from <= until) values.push(...(await valuesOfCandidates(store, shift.broker, from, until)));
  }
  return values;
}

const shareOf = (candidates: number): number => model.agencyChannel.ofCandidates * candidates;
const ROUNDING = 1e-9;

/** Brokers whose number of candidates may be another than before, with what it may have been and is. */
async function shifts(store: Runner, touched: Touched, { partyOf, holdersOf }: TouchedParties): Promise<Shift[]> {
  const candidates = new Map<string, Set<string>>();
  const add = (broker: string, holder: string) => {
    candidates.set(broker, (candidates.get(broker) ?? new Set()).add(holder));
  };
  for (const row of await byPages([...partyOf.keys()], (page) => holders(store, { keys: page }))) {
    if (row.broker !== null) add(row.broker, row.key);
  }
  const declared = await byPages([...holdersOf.keys()], (page) => brokersOfAttributes(store, { keys: page }));
  for (const { attribute, broker } of declared)
    for (const holder of holdersOf.get(attribute) ?? []) add(broker, holder);
  const lostChannels = await byPages(touched.attributes, (page) => brokersOfAttributes(store, { keys: page }));
  const lost = new Set([...touched.placements, ...lostChannels.map(({ broker }) => broker)]);
  const brokers = [...new Set([...candidates.keys(), ...lost])];
  const now = await brokersOf(store, brokers);
  return now.map(({ key, candidates: count }) => {
    const came = candidates.get(key) ?? new Set<string>();
    const as = new Set([...came].map((holder) => partyOf.get(holder)));
    const went = lost.has(key) ? touched.holders.length : 0;
    return { broker: key, least: count - as.size, most: count + (came.size - as.size) + went };
  });
}

/** Values, and all of those that are alike, that between so many of a broker's candidates hold. */
async function valuesOfCandidates(store: Reader, broker: string, from: number, until: number): Promise<string[]> {
  const placed = await placementsOfBrokers(store, { brokers: [broker], limit: Number.MAX_SAFE_INTEGER });
  const own = await attributesOfHolders(store, { holders: [broker] });
  const giving = await holdersOfAttributes(store, { keys: own.map(({ attribute }) => attribute) });
  const candidates = [
    ...new Set([...placed.map(({ application }) => application), ...giving.map(({ holder }) => holder)]),
  ];
  const parties = await byPages(candidates, (page) => partiesOfHolders(store, { keys: page }));
  // What a candidate holds stands on any of its applications.
  const fellows = await byPages([...new Set(parties.map(({ party }) => party))], (page) =>
    holdersOfParties(store, { parties: page }),
  );
  const partyOf = new Map(fellows.map(({ holder, party }) => [holder, party]));
  const held = (await byPages([...partyOf.keys()], (page) => attributesOfHolders(store, { holders: page }))).filter(
    ({ attribute }) => KINDS.some((kind) => attribute.startsWith(`${kindOfValues(kind)}:`)),
  );
  const byValue = groupBy(held, ({ attribute }) => attribute);
  const partiesOf = (keys: readonly string[]) =>
    new Set(keys.flatMap((key) => (byValue.get(key) ?? []).map(({ holder }) => partyOf.get(holder)))).size;
  const isInQuestion = (keys: readonly string[]) => {
    const count = partiesOf(keys);
    return from <= count && count <= until;
  };
  const found = [...byValue.keys()].filter((key) => isInQuestion([key]));
  for (const kind of similarKinds) {
    const keys = [...byValue.keys()].filter((key) => key.startsWith(`${kindOfValues(kind)}:`));
    const groups = await groupsAround(keys, likenessOf(kind, store));
    found.push(...groups.filter(isInQuestion).flat());
  }
  return found;
}
