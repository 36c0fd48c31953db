import type { Reader } from '../../graph/store.ts';
import { ringsOfStore } from '../rings.ts';
import { WorkError } from '../work-error.ts';
import { recordedRingsById } from './recorded-rings.ts';

/**
 * Each of these is the id of a ring that is there, or was recorded once, whatever became of it since. Looks at every ring
 * only where one was never recorded: too long for a write, for which others wait.
 * @throws WorkError `not-found`
 */
export async function checkRings(store: Reader, ids: readonly string[] = []): Promise<void> {
  const recorded = new Set((await recordedRingsById(store, ids)).map(({ id }) => id));
  const others = ids.filter((id) => !recorded.has(id));
  if (others.length === 0) return;
  const present = new Set((await ringsOfStore(store)).rings.map(({ id }) => id));
  if (others.every((id) => present.has(id))) return;
  throw new WorkError(
    'not-found',
    'No ring has this id, and none ever had.',
    'List the rings, and give an id of theirs.',
  );
}
