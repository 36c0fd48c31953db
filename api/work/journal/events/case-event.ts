import { z } from 'zod';
import { mergeCases } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { caseKey, caseNode, caseSchema } from '../../cases/case-file.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';
import { setSubjectsOf } from '../set-subjects.ts';
import { writeNotes } from '../write-notes.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('case'),
  /** What was done, as the history shows it. */
  did: z.string().min(1),
  /** The reason, in the author's words. */
  text: z.string().optional(),
  /** As it is from now on, whole. */
  case: caseSchema,
});
type CaseEvent = z.infer<typeof schema>;

/** A case file was opened, changed or closed. */
export const caseEvent = eventType<CaseEvent>('case', schema, async (writer: Writer, events) => {
  const last = new Map(events.map((event) => [event.case.id, event.case]));
  await mergeCases(writer, { rows: [...last.values()].map(caseNode) });
  await setSubjectsOf(
    writer,
    new Map([...last.values()].map((file) => [caseKey(file.id), [...file.parties, ...file.rings, ...file.flags]])),
  );
  await writeNotes(
    writer,
    events.map(({ at, by, did, text, case: { id, version } }) => ({ about: caseKey(id), at, by, did, text, version })),
  );
});
