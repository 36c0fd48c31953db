import { outboxByKey, outboxEntries } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import { recordWork } from '../journal/record-work.ts';
import { WorkError } from '../work-error.ts';

/** Dead letters that are brought back at once. */
const MOST = 100_000;

/**
 * Lets deliveries be made again, from their first attempt, under the same key; by whom is kept.
 * @param ids as `outbox` lists them; all dead letters where none are given
 * @returns how many
 * @throws WorkError `not-found` for an id that there is none of; nothing is changed then
 */
export async function replay(store: Store, ids: readonly string[], by: string): Promise<number> {
  const keys = [...new Set(ids.map((id) => `outbox:${id}`))];
  return store.write(async (writer) => {
    const found =
      keys.length === 0
        ? await outboxEntries(writer, { states: ['dead'], limit: MOST })
        : await outboxByKey(writer, { keys });
    const missing = keys.find((key) => !found.some((row) => row.key === key));
    if (missing !== undefined) {
      throw new WorkError(
        'not-found',
        'No delivery has one of these ids; nothing was changed.',
        'List them with `commonthread outbox --state dead`.',
      );
    }
    const at = new Date().toISOString();
    const rows = found.map(({ key }) => ({ key, state: 'waiting' as const, attempts: 0, nextAt: at }));
    if (rows.length > 0) await recordWork(writer, [{ type: 'outbox', at, by, rows }]);
    return rows.length;
  });
}
