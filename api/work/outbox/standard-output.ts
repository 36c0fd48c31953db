import { outboxWaitingFor } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import type { FlagLine } from '../flags/flag-line.ts';
import { recordWork } from '../journal/record-work.ts';
import { pages } from '../pages.ts';

/** Name of the target that the command `flag` prints to. */
export const STANDARD_OUTPUT = 'standard-output';

/** Deliveries that one event says have ended. */
const SETTLED_AT_ONCE = 2_000;

/**
 * Hands on what waits for standard output, also from a run that ended before it had printed, and remembers that it was
 * delivered once `print` has ended.
 */
export async function takeWaiting(
  store: Store,
  print: (lines: readonly FlagLine[]) => Promise<number>,
): Promise<number> {
  const waiting = await outboxWaitingFor(store, { target: STANDARD_OUTPUT });
  const lines = new Map<string, FlagLine>();
  // Of a flag that waits in several versions the last says all.
  for (const { payload } of waiting) {
    const line = JSON.parse(payload) as FlagLine;
    const other = lines.get(line.id);
    if (other === undefined || other.version < line.version) lines.set(line.id, line);
  }
  const printed = await print([...lines.values()]);
  for (const page of pages(waiting, SETTLED_AT_ONCE)) {
    const rows = page.map(({ key, attempts, nextAt }) => ({
      key,
      state: 'delivered' as const,
      attempts: attempts + 1,
      nextAt,
    }));
    await store.write((writer) =>
      recordWork(writer, [{ type: 'outbox', at: new Date().toISOString(), by: STANDARD_OUTPUT, rows }]),
    );
  }
  return printed;
}
