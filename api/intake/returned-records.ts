import { anyErasure, erasures, existingHolders, existingKnownValues } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { erasedMark } from './erased-mark.ts';
import type { SealKey } from './seal-key.ts';
import type { Incoming } from './write/plan.ts';

/**
 * Those records of a batch that were erased once and are not in the store: they come back, as when the system that they
 * are exported from still has them. Costs one short question where nothing was ever erased.
 */
export async function returnedOf(
  runner: Runner,
  batch: readonly Incoming[],
  key: SealKey,
): Promise<ReadonlySet<Incoming>> {
  if ((await anyErasure(runner)).length === 0) return new Set();
  const marks = new Map(batch.map((item) => [item, erasedMark(item.derived.key, key)]));
  const erased = new Set((await erasures(runner, { keys: [...new Set(marks.values())] })).map(({ key: mark }) => mark));
  const known = batch.filter((item) => erased.has(marks.get(item) ?? ''));
  if (known.length === 0) return new Set();
  const keys = known.map(({ derived }) => derived.key);
  const there = [...(await existingHolders(runner, { keys })), ...(await existingKnownValues(runner, { keys }))];
  // A broker that applications name has a node, and no record until it is taken in again.
  const stored = new Set(there.flatMap((row) => (row.hash === null ? [] : [row.key])));
  return new Set(known.filter(({ derived }) => !stored.has(derived.key)));
}
