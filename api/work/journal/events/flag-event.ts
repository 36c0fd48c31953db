import { z } from 'zod';
import { mergeFlags } from '../../../graph/queries.generated.ts';
import type { Writer } from '../../../graph/store.ts';
import { flagSchema } from '../../flags/flag.ts';
import { flagKey, flagNode } from '../../flags/flag-node.ts';
import { putInOutbox } from '../../outbox/put-in-outbox.ts';
import { eventBase } from '../event-base.ts';
import { eventType } from '../event-type.ts';
import { setSubjectsOf } from '../set-subjects.ts';

const schema = z.strictObject({
  ...eventBase,
  type: z.literal('flag'),
  /** As it is from now on, whole. */
  flag: flagSchema,
  /** Names of the targets that it is to be delivered to; none where a person changed it. */
  deliver: z.array(z.string()),
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
  await putInOutbox(
    writer,
    events.flatMap(({ flag, deliver }) => deliver.map((target) => ({ flag, target }))),
  );
}
