import { brokersOfAttributes, channelsOfHolders, holders } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { brokersOf } from '../../brokers-of.ts';
import { byPages } from '../../pages.ts';
import type { Touched } from './touched.ts';
import type { TouchedParties } from './touched-parties.ts';

/** By how much the number of an agency's candidates may have changed. */
export interface CandidateShift {
  readonly broker: string;
  readonly least: number;
  readonly most: number;
}

const ROUNDING = 1e-9;

/** Of how many candidates it may have begun or ceased to be true that they are a share of all: `from` at least, fewer than `below`. */
export const crossedBy = (
  { least, most }: CandidateShift,
  share: number,
): { readonly from: number; readonly below: number } => ({
  from: Math.ceil(share * least - ROUNDING),
  below: Math.ceil(share * most + ROUNDING),
});

/** Brokers whose number of candidates may be another than before, with what it may have been and is. */
export async function candidateShifts(
  store: Runner,
  touched: Touched,
  { partyOf }: TouchedParties,
): Promise<CandidateShift[]> {
  const candidates = new Map<string, Set<string>>();
  const add = (broker: string, holder: string) => {
    candidates.set(broker, (candidates.get(broker) ?? new Set()).add(holder));
  };
  for (const row of await byPages([...partyOf.keys()], (page) => holders(store, { keys: page }))) {
    if (row.broker !== null) add(row.broker, row.key);
  }
  for (const key of partyOf.keys()) if (key.startsWith('broker:')) add(key, key);
  const given = await byPages([...partyOf.keys()], (page) => channelsOfHolders(store, { holders: page }));
  for (const { holder, broker } of given) add(broker, holder);
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
