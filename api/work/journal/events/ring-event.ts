import { z } from 'zod';
import { mergeRingChanges, mergeRings } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { ringChangeSchema, ringKey, ringSchema } from '../../rings/ring-record.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';
import { setSubjectsOf } from '../set-subjects.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('ring'),
  /** As it is from now on, whole. */
  ring: ringSchema,
  change: ringChangeSchema,
});
type RingEvent = z.infer<typeof schema>;

/** A ring was born, gained or lost parties, merged, split or ended. */
export const ringEvent = eventType<RingEvent>('ring', schema, applyRings);

async function applyRings(writer: Writer, events: readonly RingEvent[]): Promise<void> {
  const last = [...new Map(events.map(({ ring }) => [ring.id, ring])).values()];
  await mergeRings(writer, { rows: last.map((ring) => ({ ...ring, key: ringKey(ring.id) })) });
  await setSubjectsOf(writer, new Map(last.map(({ id, parties }) => [ringKey(id), parties])));
  await mergeRingChanges(writer, {
    rows: events.map(({ at, by, ring, change }) => ({
      ...change,
      at,
      by,
      ring: ringKey(ring.id),
      key: `ring-change:${at}:${ring.id}`,
    })),
  });
}
