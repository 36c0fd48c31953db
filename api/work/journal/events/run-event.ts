import { z } from 'zod';
import { forgetChanges, setRun } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('run'),
  /** Fingerprint of what was looked for. */
  settings: z.string(),
  /** The last write whose touched keys it looked at; null where nothing later was queued, so that it consumed all there was. */
  until: z.number().int().nullable(),
});
type RunEvent = z.infer<typeof schema>;

/**
 * The job has looked at what was queued, and consumes it. Writes have other numbers when a graph is derived again, so
 * there it forgets what it consumed only where that was all; else it is looked at once more, which changes nothing.
 */
export const runEvent = eventType<RunEvent>('run', schema, async (writer: Writer, events) => {
  for (const { at, settings, until } of events) {
    await forgetChanges(writer, { until: until ?? Number.MAX_SAFE_INTEGER });
    await setRun(writer, { at, settings });
  }
});
