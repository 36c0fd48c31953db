import type { Writer } from '../../graph/store.ts';
import { named } from '../named.ts';
import { WorkError } from '../work-error.ts';
import { written } from '../written.ts';
import { recordWork } from './record-work.ts';

/**
 * Keeps what somebody notes about a flag or case, which does not change.
 * @param about key of what it is about, and the version that it has
 * @throws WorkError `invalid`
 */
export async function recordNote(
  writer: Writer,
  { about, version }: { readonly about: string; readonly version: number },
  note: string,
  by: string,
): Promise<void> {
  const text = written(note, 'A note');
  if (text === undefined) throw new WorkError('invalid', 'The note is empty.', 'Write something.');
  await recordWork(writer, [{ type: 'note', at: new Date().toISOString(), by: named(by), about, version, text }]);
}
