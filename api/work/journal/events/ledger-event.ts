import { z } from 'zod';
import { mergeEntries, queueChange } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { entryKey, entrySchema } from '../../ledger/entry.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('ledger'),
  /** As it is from now on, whole. */
  entry: entrySchema,
});
type LedgerEvent = z.infer<typeof schema>;

/** An entry of the ledger was made or ended; its value is queued, so that what it excuses or no longer does is read again. */
export const ledgerEvent = eventType<LedgerEvent>('ledger', schema, async (writer: Writer, events) => {
  const last = new Map(events.map(({ entry }) => [entry.id, entry]));
  await mergeEntries(writer, { rows: [...last.values()].map((entry) => ({ ...entry, key: entryKey(entry.id) })) });
  await queueChange(writer, { keys: [...new Set([...last.values()].map(({ attribute }) => attribute))] });
});
