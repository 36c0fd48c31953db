import { model } from '../../../evidence/model.ts';
import { candidatesOfBrokers } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { groupBy } from '../../group-by.ts';
import { byPages } from '../../pages.ts';
import { recordedRingsOf, withPresentParties } from '../../rings/recorded-rings.ts';
import type { CandidateShift } from './candidate-shifts.ts';

/**
 * Candidates in recorded rings that a broker may now join, or no longer join, though nobody in these was touched: how large
 * a part of its candidates they are depends on how many there are (`joining-brokers.ts`). New rings are followed anyway, and so
 * is every candidate of a broker that was touched itself (`affected.ts`).
 */
export async function joinedRingsTouched(store: Runner, shifts: readonly CandidateShift[]): Promise<readonly string[]> {
  const least = new Map(shifts.map(({ broker, least }) => [broker, least]));
  const rows = await byPages([...least.keys()], (keys) => candidatesOfBrokers(store, { keys, limit: ALL }));
  const recorded = await recordedRingsOf(store, [...new Set(rows.map(({ party }) => party))]);
  const rings = await withPresentParties(store, recorded);
  return [...groupBy(rows, ({ broker }) => broker)].flatMap(([broker, its]) => {
    const candidates = new Set(its.map(({ party }) => party));
    const inRings = rings
      .map(({ parties }) => parties.filter((party) => candidates.has(party)))
      .filter(({ length }) => length >= model.joiningBroker.parties)
      .flat();
    return inRings.length >= model.joiningBroker.together * (least.get(broker) ?? 0) ? inRings : [];
  });
}

const ALL = Number.MAX_SAFE_INTEGER;
