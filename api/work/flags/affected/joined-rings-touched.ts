import { model } from '../../../evidence/model.ts';
import type { Runner } from '../../../graph/store.ts';
import { candidatesOf } from '../../brokers/candidates-of.ts';
import { recordedRingsOf, withPresentParties } from '../../rings/recorded-rings.ts';
import { type CandidateShift, crossedBy } from './candidate-shifts.ts';

/**
 * Candidates in recorded rings that a broker may now join, or no longer join, though nobody in these was touched: how large
 * a part of its candidates they are depends on how many there are (`joining-brokers.ts`). New rings are followed anyway, and so
 * is every candidate of a broker that was touched itself (`affected.ts`).
 */
export async function joinedRingsTouched(store: Runner, shifts: readonly CandidateShift[]): Promise<readonly string[]> {
  const crossing = new Map(shifts.filter(mayCross).map((shift) => [shift.broker, shift]));
  const found = [...(await candidatesOf(store, [...crossing.keys()]))];
  const recorded = await recordedRingsOf(store, [...new Set(found.flatMap(([, candidates]) => [...candidates]))]);
  const rings = await withPresentParties(store, recorded);
  return found.flatMap(([broker, candidates]) => {
    const shift = crossing.get(broker);
    const inRings = rings.map(({ parties }) => parties.filter((party) => candidates.has(party)));
    return shift === undefined ? [] : partsThatMayJoin(inRings, shift).flat();
  });
}

/**
 * Of a broker's candidates in each ring those that it may join to others, or may have. None where there are too few for two
 * parts; a ring that it has joined is several.
 */
function partsThatMayJoin(inRings: readonly (readonly string[])[], shift: CandidateShift) {
  const { parties, ofCandidates, together } = model.joiningBroker;
  const least = Math.max(parties, crossedBy(shift, ofCandidates).from);
  const large = inRings.filter(({ length }) => length >= least);
  const parts = large.reduce((sum, { length }) => sum + Math.floor(length / least), 0);
  return parts > 1 && large.flat().length >= crossedBy(shift, together).from ? large : [];
}

/** Whether so many candidates in a ring, or in all of them together, may have begun or ceased to be enough. */
function mayCross(shift: CandidateShift): boolean {
  const { parties, ofCandidates, together } = model.joiningBroker;
  const [inAll, inOne] = [crossedBy(shift, together), crossedBy(shift, ofCandidates)];
  return inAll.from < inAll.below || Math.max(parties, inOne.from) < Math.max(parties, inOne.below);
}
