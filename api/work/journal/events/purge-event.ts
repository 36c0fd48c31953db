import { z } from 'zod';
import { purgeOutbox } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('purge'),
  /** Deliveries that had arrived before this instant are no longer remembered. */
  before: z.iso.datetime({ precision: 3 }),
});
type PurgeEvent = z.infer<typeof schema>;

/** Somebody let go of what had been delivered long ago. */
export const purgeEvent = eventType<PurgeEvent>('purge', schema, async (writer: Writer, events) => {
  for (const { before } of events) await purgeOutbox(writer, { before });
});
