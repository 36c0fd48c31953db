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
  const least = new Map(shifts.filter(mayCross).map(({ broker, least }) => [broker, least]));
  const found = [...(await candidatesOf(store, [...least.keys()]))];
  const recorded = await recordedRingsOf(store, [...new Set(found.flatMap(([, candidates]) => [...candidates]))]);
  const rings = await withPresentParties(store, recorded);
  return found.flatMap(([broker, candidates]) => {
    const inRings = rings
      .map(({ parties }) => parties.filter((party) => candidates.has(party)))
      .filter(({ length }) => length >= model.joiningBroker.parties)
      .flat();
    return inRings.length >= model.joiningBroker.together * (least.get(broker) ?? 0) ? inRings : [];
  });
}

/** Whether so many candidates in a ring, or in all of them together, may have begun or ceased to be enough. */
function mayCross(shift: CandidateShift): boolean {
  const { parties, ofCandidates, together } = model.joiningBroker;
  const [inAll, inOne] = [crossedBy(shift, together), crossedBy(shift, ofCandidates)];
  return inAll.from < inAll.below || Math.max(parties, inOne.from) < Math.max(parties, inOne.below);
}
