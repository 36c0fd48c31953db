import { z } from 'zod';
import { settleOutbox } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('outbox'),
  /** Deliveries, by key, as they are from now on. */
  rows: z.array(
    z.strictObject({
      key: z.string(),
      state: z.enum(['waiting', 'delivered', 'dead']),
      attempts: z.number().int().min(0),
      /** When it may be tried again, a UTC instant; where it is waiting. */
      nextAt: z.iso.datetime({ precision: 3 }),
      /** What was wrong with the last attempt, in words without data. */
      problem: z.string().optional(),
    }),
  ),
});
type OutboxEvent = z.infer<typeof schema>;

/**
 * Deliveries ended, or are to be made again. A failed attempt is no event (`settleOutbox` without one): it is of the
 * moment, and forgetting it costs an attempt more.
 */
export const outboxEvent = eventType<OutboxEvent>('outbox', schema, async (writer: Writer, events) => {
  for (const { rows } of events) await settleOutbox(writer, { rows });
});
