import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../request.ts';
import { entryAt } from '../state/address.ts';
import { SHARED_THINGS, SHARED_WORDS } from '../state/ledger-words.ts';
import { AddLedgerEntryDocument, type SharedThing } from '../state/operations.generated.ts';
import { Icon } from './icon.tsx';
import { Refused } from './refused.tsx';
import { RereadFlags } from './reread-flags.tsx';
import { useLedgerWrite } from './use-ledger-write.ts';
import { ValueSearch } from './value-search.tsx';

interface NewEntryProps {
  /** Key of the value; asked for where it is left out. */
  readonly attribute?: string;
  readonly onClose: () => void;
}

/** Enters a value in the ledger, and says which flags say something else because of it. */
export function NewEntry({ attribute, onClose }: NewEntryProps) {
  const [found, setFound] = useState<string>();
  const [reason, setReason] = useState<SharedThing>('household');
  const [text, setText] = useState('');
  const [expires, setExpires] = useState('');
  const key = attribute ?? found;
  const act = useLedgerWrite(async () => {
    if (key === undefined) throw new Error('No value is chosen.');
    const entry = { attribute: key, reason, text: text.trim(), expiresAt: expires === '' ? null : expires };
    return (await request(AddLedgerEntryDocument, { entry })).addLedgerEntry;
  });
  if (act.data !== undefined) {
    return (
      <>
        <p className="done" role="status">
          <Icon name="check" /> It is in the ledger.
        </p>
        <RereadFlags reread={act.data.reread} />
        <div className="dialog-foot">
          <Link className="button" to={entryAt(act.data.entry.id)}>
            Open the entry
          </Link>
          {/* biome-ignore lint/a11y/noAutofocus: what was asked is answered, and this goes on */}
          <button type="button" className="button primary" autoFocus onClick={onClose}>
            Go on
          </button>
        </div>
      </>
    );
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate();
      }}
    >
      {attribute === undefined && <ValueSearch chosen={found} onChoose={setFound} />}
      <label className="form-field">
        What it is
        <select value={reason} onChange={(event) => setReason(event.target.value as SharedThing)}>
          {SHARED_THINGS.map((one) => (
            <option key={one} value={one}>
              {SHARED_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="form-field">
        <span>
          Until <span className="quiet">(UTC; no end where empty)</span>
        </span>
        <input type="date" value={expires} onChange={(event) => setExpires(event.target.value)} />
      </label>
      <label className="form-field form-wide">
        How it is known
        <textarea
          rows={3}
          value={text}
          maxLength={2_000}
          required
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {act.isError && <Refused error={act.error} />}
      <div className="dialog-foot form-wide">
        <span className="quiet">It is set aside from then on: shown, not counted.</span>
        <button
          type="submit"
          className="button primary"
          disabled={act.isPending || key === undefined || text.trim() === ''}
        >
          {act.isPending ? 'Reading flags again…' : 'Enter it'}
        </button>
      </div>
    </form>
  );
}
