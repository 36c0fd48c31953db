import type { Store } from '../../graph/store.ts';
import { recordWork } from '../journal/record-work.ts';
import { named } from '../named.ts';
import { checkVersion } from '../stale.ts';
import { WorkError } from '../work-error.ts';
import { written } from '../written.ts';
import { draftEntry, type EntryWish } from './draft-entry.ts';
import type { Entry } from './entry.ts';
import { entryById } from './read-entries.ts';

/** Enters a shared thing in the ledger. @throws WorkError where the wish cannot be entered */
export function addEntry(store: Store, wish: EntryWish, by: string): Promise<Entry> {
  return store.write(async (writer) => {
    const at = new Date().toISOString();
    const entry = await draftEntry(writer, wish, named(by), at);
    await recordWork(writer, [{ type: 'ledger', at, by, entry }]);
    return entry;
  });
}

/** Ends an entry before its time; it stays in the ledger. @throws WorkError `stale`, `invalid` or `not-found` */
export function endEntry(
  store: Store,
  { id, version, because }: { readonly id: string; readonly version: number; readonly because: string },
  by: string,
): Promise<Entry> {
  return store.write(async (writer) => {
    const standing = await entryById(writer, id);
    const ended = standing.endedAt === undefined ? 'It stands.' : `${standing.endedBy ?? 'Somebody'} ended it.`;
    checkVersion(version, standing, ended);
    if (standing.endedAt !== undefined) {
      throw new WorkError('invalid', 'This entry ended already.', 'Make a new one where the thing is shared again.');
    }
    const reason = written(because, 'A reason');
    if (reason === undefined) {
      throw new WorkError('invalid', 'Ending an entry needs a reason.', 'Say why it no longer holds.');
    }
    const at = new Date().toISOString();
    const entry: Entry = {
      ...standing,
      endedAt: at,
      endedBy: named(by),
      endedBecause: reason,
      version: standing.version + 1,
    };
    await recordWork(writer, [{ type: 'ledger', at, by, entry }]);
    return entry;
  });
}
