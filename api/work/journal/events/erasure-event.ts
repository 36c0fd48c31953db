import { z } from 'zod';
import { mergeErasures } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('erasure'),
  /** A keyed hash for each record, see `erasedMark`; nothing else of them. */
  marks: z.array(z.string().regex(/^erasure:[0-9a-f]{64}$/)),
  /** How much left the store, by what it was. */
  removed: z.record(z.string(), z.number().int().min(0)),
});
type ErasureEvent = z.infer<typeof schema>;

/** Records were erased: when, by whom and how many, and how to know them again should they come back. */
export const erasureEvent = eventType<ErasureEvent>('erasure', schema, async (writer: Writer, events) => {
  await mergeErasures(writer, {
    rows: events.flatMap(({ at, by, marks }) => marks.map((key) => ({ key, at, by }))),
  });
});
