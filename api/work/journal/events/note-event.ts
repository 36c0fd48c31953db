import { z } from 'zod';
import type { Writer } from '../../../graph/store.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';
import { writeNotes } from '../write-notes.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('note'),
  /** Key of the flag or case file. */
  about: z.string().min(1),
  /** Its version, which a note does not change. */
  version: z.number().int().min(1),
  text: z.string().min(1),
});
type NoteEvent = z.infer<typeof schema>;

/** Somebody noted something about a flag or a case file. */
export const noteEvent = eventType<NoteEvent>('note', schema, (writer: Writer, events) =>
  writeNotes(
    writer,
    events.map(({ about, at, by, text, version }) => ({ about, at, by, did: 'noted', text, version })),
  ),
);
