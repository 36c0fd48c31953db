import { type BrokersWithCandidatesRow, brokersWithCandidates } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { byPages } from './pages.ts';
import { untilWritten } from './until-written.ts';

const keptBrokers = untilWritten(async (_store: Runner) => new Map<string, BrokersWithCandidatesRow>());

/**
 * Brokers with their candidates, who may be very many: counted once for all worlds between two writes.
 * @param asking of the same store, where something may be known already
 */
export async function brokersOf(
  store: Runner,
  keys: readonly string[],
  asking: Runner = store,
): Promise<readonly BrokersWithCandidatesRow[]> {
  if (keys.length === 0) return [];
  const known = await keptBrokers(store, asking);
  const unknown = keys.filter((key) => !known.has(key));
  for (const row of await byPages(unknown, (page) => brokersWithCandidates(asking, { keys: page }))) {
    known.set(row.key, row);
  }
  return keys.flatMap((key) => known.get(key) ?? []);
}
