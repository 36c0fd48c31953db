import type { Writer } from '../../graph/store.ts';
import { applyWork } from './apply-work.ts';
import type { WorkEvent } from './work-event.ts';
import { workText } from './work-text.ts';

/**
 * Keeps events in the journal and makes the graph say what they say, in one transaction. The one way in which work
 * changes, so that a `rebuild` brings all of it back.
 */
export async function recordWork(writer: Writer, events: readonly WorkEvent[]): Promise<void> {
  if (events.length === 0) return;
  await applyWork(writer, events);
  await writer.keep(events.map(workText));
}
