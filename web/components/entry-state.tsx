import { entryState } from '../state/ledger-words.ts';
import type { EntryLineFragment } from '../state/operations.generated.ts';

/** Whether an entry says something now. */
export function EntryState({ entry }: { readonly entry: EntryLineFragment }) {
  return (
    <span className={entry.holds ? 'state-mark state-mark-open' : 'state-mark state-mark-closed'} dir="auto">
      {entryState(entry)}
    </span>
  );
}
