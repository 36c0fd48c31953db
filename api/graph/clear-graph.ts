import { deleteSomeOfGraph } from './queries.generated.ts';
import type { Store } from './store.ts';

/** Deletes the whole graph, some of it in each transaction; kept records stay. */
export async function clearGraph(store: Pick<Store, 'write'>, limit: number): Promise<void> {
  let deleted: number;
  do {
    const [row] = await store.write((writer) => deleteSomeOfGraph(writer, { limit }));
    deleted = row?.deleted ?? 0;
  } while (deleted > 0);
}
