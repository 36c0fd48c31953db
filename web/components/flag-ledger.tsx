import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ledgerOfFlagQuery } from '../ledger-queries.ts';
import { entryAt } from '../state/address.ts';
import { SHARED_WORDS } from '../state/ledger-words.ts';
import { EntryState } from './entry-state.tsx';
import { ValueName } from './value-name.tsx';

/** What the ledger says of the values that a flag stands on, where it says anything: what explained it, above all. */
export function FlagLedger({ flag }: { readonly flag: string }) {
  const said = useQuery(ledgerOfFlagQuery(flag));
  if (said.data === undefined || said.data.length === 0) return null;
  return (
    <section aria-labelledby="flag-ledger">
      <h2 id="flag-ledger">In the ledger</h2>
      <ul className="flag-ledger">
        {said.data.map((entry) => (
          <li key={entry.id}>
            <ValueName entry={entry} />
            <Link to={entryAt(entry.id)}>{SHARED_WORDS[entry.reason]}</Link>
            <EntryState entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
