import type { z } from 'zod';
import type { Writer } from '../../graph/store.ts';

/** One type of work event: what it holds, and how the graph is made to say it. */
export interface EventType<Event> {
  /** The value of `type` that its events carry. */
  readonly type: string;
  /** Only for its type: what an event of it looks like. */
  readonly schema: z.ZodType<Event>;
  /**
   * Makes the graph say what these events say, in their order. An event is whole: applying one twice changes nothing, and
   * none needs the graph as it was.
   * @throws ZodError where one of them is no event of this type
   */
  apply(writer: Writer, events: readonly unknown[]): Promise<void>;
}

/** Describes a type of event. @param apply gets events that were checked, in the order kept */
export function eventType<Event extends { readonly type: string }>(
  type: Event['type'],
  schema: z.ZodType<Event>,
  apply: (writer: Writer, events: readonly Event[]) => Promise<void>,
): EventType<Event> {
  return {
    type,
    schema,
    apply: (writer, events) =>
      apply(
        writer,
        events.map((event) => schema.parse(event)),
      ),
  };
}
