import { StoreError, type Writer } from '../../graph/store.ts';
import type { EventType } from './event-type.ts';
import { eventTypes } from './event-types.ts';

/** Makes the graph say what these events say, in their order. @throws StoreError `version` for an event of a type that is not known */
export async function applyWork(writer: Writer, events: readonly unknown[]): Promise<void> {
  for (const { type, run } of runsOf(events)) await type.apply(writer, run);
}

/** Events that follow one another and are of one type go to it together. */
function runsOf(
  events: readonly unknown[],
): { readonly type: Pick<EventType<unknown>, 'type' | 'apply'>; readonly run: unknown[] }[] {
  const runs: { type: Pick<EventType<unknown>, 'type' | 'apply'>; run: unknown[] }[] = [];
  for (const event of events) {
    const type = typeOf(event);
    const last = runs.at(-1);
    if (last?.type === type) last.run.push(event);
    else runs.push({ type, run: [event] });
  }
  return runs;
}

function typeOf(event: unknown): Pick<EventType<unknown>, 'type' | 'apply'> {
  const name = typeof event === 'object' && event !== null && 'type' in event ? event.type : undefined;
  const found = eventTypes.find(({ type }) => type === name);
  if (found !== undefined) return found;
  throw new StoreError(
    'version',
    'The store keeps work of a type that this version of commonthread does not know.',
    'Use the newer version that wrote the store.',
  );
}
