import { mergeOutbox } from '../../graph/queries.generated.ts';
import type { Writer } from '../../graph/store.ts';
import type { Flag } from '../flags/flag.ts';
import { flagLine } from '../flags/flag-line.ts';

/** A flag that is to be delivered to a target. */
export interface ToDeliver {
  readonly flag: Flag;
  /** Name of a target. */
  readonly target: string;
}

/** Node key of a delivery, which is also its idempotency key: one version of a flag, to one target. */
export const outboxKey = (flag: string, version: number, target: string): string =>
  `outbox:${flag}:${version}:${target}`;

/** Puts flags into the outbox, each version once for each target, in the transaction that writes the flags. */
export async function putInOutbox(writer: Writer, deliveries: readonly ToDeliver[]): Promise<void> {
  if (deliveries.length === 0) return;
  await mergeOutbox(writer, {
    rows: deliveries.map(({ flag, target }) => ({
      key: outboxKey(flag.id, flag.version, target),
      flag: flag.id,
      version: flag.version,
      target,
      payload: JSON.stringify(flagLine(flag)),
      at: flag.lastChangedAt,
    })),
  });
}
