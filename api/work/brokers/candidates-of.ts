import { candidatesOfBrokers } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { byPages } from '../pages.ts';

const ALL = Number.MAX_SAFE_INTEGER;

/** Parties that name each of some brokers or give a channel of theirs, all of them; a broker without any is left out. */
export async function candidatesOf(
  store: Runner,
  brokers: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await byPages(brokers, (keys) => candidatesOfBrokers(store, { keys, limit: ALL }));
  return new Map(
    [...groupBy(rows, ({ broker }) => broker)].map(([broker, its]) => [broker, new Set(its.map(({ party }) => party))]),
  );
}
