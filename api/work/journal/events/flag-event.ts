import { z } from 'zod';
import { mergeFlags } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { type Flag, flagSchema } from '../../flags/flag.ts';
import { flagKey, flagNode } from '../../flags/flag-node.ts';
import { putInOutbox } from '../../outbox/put-in-outbox.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';
import { setSubjectsOf } from '../set-subjects.ts';
import { writeNotes } from '../write-notes.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('flag'),
  /** As it is from now on, whole. */
  flag: flagSchema,
  /** Names of the targets that it is to be delivered to; none where a person changed it. */
  deliver: z.array(z.string()),
  /** What a person did with it, as the history shows it, and why in their words; of the job's changes it follows from the flag. */
  did: z.string().optional(),
  text: z.string().optional(),
});
type FlagEvent = z.infer<typeof schema>;

/** A flag was raised, changed or decided; what is to be delivered of it goes to the outbox in the same transaction. */
export const flagEvent = eventType<FlagEvent>('flag', schema, applyFlags);

async function applyFlags(writer: Writer, events: readonly FlagEvent[]): Promise<void> {
  const last = new Map(events.map(({ flag }) => [flag.id, flag]));
  await mergeFlags(writer, { rows: [...last.values()].map(flagNode) });
  await setSubjectsOf(
    writer,
    new Map([...last.values()].map((flag) => [flagKey(flag.id), [...flag.subjects, ...flag.attributes]])),
  );
  await writeNotes(
    writer,
    events.map(({ at, by, did, text, flag }) => ({
      about: flagKey(flag.id),
      at,
      by,
      did: did ?? jobDid(flag),
      text,
      version: flag.version,
    })),
  );
  await putInOutbox(
    writer,
    events.flatMap(({ flag, deliver }) => deliver.map((target) => ({ flag, target }))),
  );
}

const jobDid = ({ version, status }: Flag): string =>
  status === 'withdrawn' ? 'withdrew it: its evidence is gone' : version === 1 ? 'raised it' : 'found it otherwise';
