import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { ledgerOfValueQuery } from '../ledger-queries.ts';
import { entryAt } from '../state/address.ts';
import { SHARED_WORDS } from '../state/ledger-words.ts';
import { Dialog } from './dialog.tsx';
import { EntryState } from './entry-state.tsx';
import { NewEntry } from './new-entry.tsx';

/** What the ledger says of one value, and a way to enter it. */
export function LedgerOfValue({ attribute }: { readonly attribute: string }) {
  const said = useQuery(ledgerOfValueQuery(attribute));
  const [adding, setAdding] = useState(false);
  const entries = said.data ?? [];
  return (
    <section>
      <h3>In the ledger</h3>
      {entries.length === 0 && said.data && <p className="quiet">Nobody has said that it is shared innocently.</p>}
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={entryAt(entry.id)} className="cut" title={entry.text}>
              {SHARED_WORDS[entry.reason]}
            </Link>
            <span className="row-end">
              <EntryState entry={entry} />
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="plain-link" onClick={() => setAdding(true)}>
        Enter it in the ledger
      </button>
      <Dialog open={adding} title="Enter it in the ledger" onClose={() => setAdding(false)}>
        <NewEntry attribute={attribute} onClose={() => setAdding(false)} />
      </Dialog>
    </section>
  );
}
