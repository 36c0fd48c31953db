import { useState } from 'react';
import { request } from '../request.ts';
import { EndLedgerEntryDocument, type EntryLineFragment } from '../state/operations.generated.ts';
import { Icon } from './icon.tsx';
import { Refused } from './refused.tsx';
import { RereadFlags } from './reread-flags.tsx';
import { useLedgerWrite } from './use-ledger-write.ts';

/** Ends an entry before its time, for a reason, and says which flags say something else because of it. */
export function EndEntry({ entry }: { readonly entry: EntryLineFragment }) {
  const [because, setBecause] = useState('');
  const act = useLedgerWrite(
    async () =>
      (await request(EndLedgerEntryDocument, { id: entry.id, version: entry.version, because })).endLedgerEntry,
  );
  if (act.data !== undefined) {
    return (
      <section aria-label="What reading again changed">
        <p className="done" role="status">
          <Icon name="check" /> It has ended. What stood on the value counts again.
        </p>
        <RereadFlags reread={act.data.reread} />
      </section>
    );
  }
  if (entry.endedAt !== null && !act.isError) return null;
  return (
    <section aria-labelledby="end">
      <h2 id="end">End it</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate();
        }}
      >
        <label className="form-field form-wide">
          Why it no longer holds
          <textarea rows={2} value={because} required dir="auto" onChange={(event) => setBecause(event.target.value)} />
        </label>
        {act.isError && <Refused error={act.error} />}
        <div className="form-actions">
          <button type="submit" className="button" disabled={act.isPending || because.trim() === ''}>
            {act.isPending ? 'Reading flags again…' : 'End the entry'}
          </button>
          <span className="quiet">It stays in the ledger.</span>
        </div>
      </form>
    </section>
  );
}
