import { candidatesOfBrokers } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { NO_LIMIT } from '../no-limit.ts';
import { byPages } from '../pages.ts';

/** Parties that name each of some brokers or give a channel of theirs, all of them; a broker without any is left out. */
export async function candidatesOf(
  store: Runner,
  brokers: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await byPages(brokers, (keys) => candidatesOfBrokers(store, { keys, limit: NO_LIMIT }));
  return new Map(
    [...groupBy(rows, ({ broker }) => broker)].map(([broker, its]) => [broker, new Set(its.map(({ party }) => party))]),
  );
}
