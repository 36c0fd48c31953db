import type { EvidenceKind, SimilarKind } from '../../../evidence/evidence-kind.ts';
import { kindOfValues } from '../../../evidence/evidence-kind.ts';
import { model } from '../../../evidence/model.ts';
import { attributesOfHolders, holdersOfParties } from '../../../graph/queries.generated.ts';
import type { Reader } from '../../../graph/store.ts';
import { candidatesOf } from '../../brokers/candidates-of.ts';
import { byPages } from '../../pages.ts';
import { groupsAround } from '../../similar/groups.ts';
import type { Likeness } from '../../similar/likeness.ts';
import { likenessOf, similarKinds } from '../../similar/likeness-of.ts';
import { type CandidateShift, crossedBy } from './candidate-shifts.ts';

const KINDS: readonly EvidenceKind[] = model.agencyChannelKinds;

/**
 * Values that may have become an agency's own channel, or no longer be one, though nobody who holds them was touched:
 * with the number of its candidates changes what a share of them is. Found where that number may have crossed it.
 * @param pairLimit a value that more parties hold makes no pairs, whoever's it is
 */
export async function agenciesTouched(
  store: Reader,
  shifts: readonly CandidateShift[],
  pairLimit: number,
): Promise<readonly string[]> {
  const { parties, ofCandidates } = model.agencyChannel;
  const windows = shifts.flatMap((shift): Window[] => {
    const crossed = crossedBy(shift, ofCandidates);
    const from = Math.max(parties, crossed.from);
    const until = Math.min(pairLimit, crossed.below - 1);
    return from <= until ? [{ broker: shift.broker, from, until }] : [];
  });
  return windows.length === 0 ? [] : valuesOfCandidates(store, windows);
}

/** Of so many candidates of a broker it may have begun or ceased to be enough that they hold a value. */
interface Window {
  readonly broker: string;
  readonly from: number;
  readonly until: number;
}

/** Values, and all of those that are alike, that so many of a broker's candidates hold. */
async function valuesOfCandidates(store: Reader, windows: readonly Window[]): Promise<string[]> {
  const candidates = await candidatesOf(
    store,
    windows.map(({ broker }) => broker),
  );
  // What a candidate holds stands on any of its applications.
  const parties = [...new Set([...candidates.values()].flatMap((its) => [...its]))];
  const fellows = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  const partyOf = new Map(fellows.map(({ holder, party }) => [holder, party]));
  const held = await byPages([...partyOf.keys()], (page) => attributesOfHolders(store, { holders: page }));
  const valuesOf = new Map<string, Set<string>>();
  for (const { holder, attribute } of held) {
    if (!KINDS.some((kind) => attribute.startsWith(`${kindOfValues(kind)}:`))) continue;
    const party = partyOf.get(holder) ?? '';
    valuesOf.set(party, (valuesOf.get(party) ?? new Set()).add(attribute));
  }
  const found: string[] = [];
  const perhapsAlike = new Set<string>();
  const counts = windows.map((window) => {
    return { ...window, holding: partiesByValue(candidates.get(window.broker) ?? new Set(), valuesOf) };
  });
  for (const { holding, from, until } of counts) {
    for (const [key, { size }] of holding) if (from <= size && size <= until) found.push(key);
  }
  for (const kind of similarKinds) {
    const likeness = likenessOf(kind, store);
    const keys = new Set(counts.flatMap(({ holding }) => [...holding.keys()].filter((key) => isOf(kind, key))));
    const mated = await withMates(likeness, [...keys]);
    for (const { holding, from } of counts) {
      const few = [...holding.keys()].filter((key) => mated.has(key));
      if (partiesOf(few, holding).size >= from) for (const key of few) perhapsAlike.add(key);
    }
    const groups = await groupsAround(
      [...perhapsAlike].filter((key) => isOf(kind, key)),
      likeness,
    );
    for (const group of groups) {
      const isInQuestion = counts.some(({ holding, from, until }) => {
        const { size } = partiesOf(group, holding);
        return from <= size && size <= until;
      });
      if (isInQuestion) found.push(...group);
    }
  }
  return [...new Set(found)];
}

const isOf = (kind: SimilarKind, key: string): boolean => key.startsWith(`${kindOfValues(kind)}:`);

type Holding = ReadonlyMap<string, ReadonlySet<string>>;

function partiesByValue(parties: ReadonlySet<string>, valuesOf: Holding): Holding {
  const found = new Map<string, Set<string>>();
  for (const party of parties) {
    for (const key of valuesOf.get(party) ?? []) found.set(key, (found.get(key) ?? new Set()).add(party));
  }
  return found;
}

const partiesOf = (keys: readonly string[], holding: Holding): ReadonlySet<string> =>
  new Set(keys.flatMap((key) => [...(holding.get(key) ?? [])]));

/** Those of some values that have anything in common with others, without which they are of no group. */
async function withMates(likeness: Likeness, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const blocks = await likeness.blocksOf(keys);
  const members = await likeness.inBlocks([...new Set([...blocks.values()].flat())]);
  return new Set(keys.filter((key) => blocks.get(key)?.some((block) => (members.get(block)?.length ?? 0) > 1)));
}
