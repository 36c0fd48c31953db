import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { EndEntry } from '../components/end-entry.tsx';
import { EntryState } from '../components/entry-state.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useKeys } from '../components/use-keys.ts';
import { useTitle } from '../components/use-title.ts';
import { ValueName } from '../components/value-name.tsx';
import { ledgerEntryQuery } from '../ledger-queries.ts';
import { flagAt, networkAround } from '../state/address.ts';
import { RULE_WORDS, STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits, formatCount, formatInstant, plural } from '../state/format.ts';
import { SHARED_WORDS } from '../state/ledger-words.ts';
import type { LedgerEntryDetailsQuery } from '../state/operations.generated.ts';

type Entry = LedgerEntryDetailsQuery['ledgerEntry'];

/** One entry of the ledger: who vouches for what, the flags that it touches, and a form that ends it. */
export function LedgerEntryView() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const found = useQuery(ledgerEntryQuery(id));
  useTitle('Ledger entry');
  useKeys({ u: () => navigate('/ledger') });
  if (found.isError) return <Failure error={found.error} onRetry={() => found.refetch()} />;
  if (found.data === null) {
    return (
      <Notice
        title="There is no such entry"
        actions={
          <Link className="button primary" to="/ledger">
            The ledger
          </Link>
        }
      >
        <p>Entries stay when they end. It may have been about a value that was erased.</p>
      </Notice>
    );
  }
  if (found.data === undefined) {
    return (
      <div className="page">
        <Skeleton lines={10} label="Loading the entry" />
      </div>
    );
  }
  const entry = found.data;
  return (
    <div className="page entry-page">
      <header className="case-head">
        <p className="case-line">
          <span className="quiet">{SHARED_WORDS[entry.reason]}</span>
          <EntryState entry={entry} />
        </p>
        <h1>
          <ValueName entry={entry} />
        </h1>
        <p className="quiet case-facts">
          <span>
            Entered by{' '}
            <strong dir="auto" className="case-owner">
              {entry.by}
            </strong>
          </span>
          <span>{formatInstant(entry.addedAt)}</span>
          <span>{entry.expiresAt === null ? 'No end' : `Until ${formatInstant(entry.expiresAt)}`}</span>
          {entry.attribute !== null && <span>Held by {plural(entry.attribute.partyCount, 'party', 'parties')}</span>}
        </p>
        <div className="case-actions">
          {entry.attribute !== null && (
            <Link className="button" to={networkAround(entry.attributeKey)}>
              Who holds it
            </Link>
          )}
          <Link className="button" to="/ledger" aria-keyshortcuts="U" title="The ledger (U)">
            The ledger
          </Link>
        </div>
      </header>
      <blockquote className="entry-text" dir="auto">
        {entry.text}
      </blockquote>
      {entry.endedAt !== null && (
        <p className="entry-ended">
          <strong dir="auto">{entry.endedBy}</strong> ended it on {formatInstant(entry.endedAt)}
          {entry.endedBecause !== null && (
            <>
              : <q dir="auto">{entry.endedBecause}</q>
            </>
          )}
        </p>
      )}
      <EndEntry key={entry.id} entry={entry} />
      <FlagsOn entry={entry} />
    </div>
  );
}

const mostFlags = 200;

function FlagsOn({ entry }: { readonly entry: Entry }) {
  const since = entry.endedAt ?? entry.addedAt;
  return (
    <section aria-labelledby="flags-on">
      <div className="section-head">
        <h2 id="flags-on">Flags that stand on it, or did until it was set aside</h2>
        <span className="quiet">
          {entry.flags.length === mostFlags ? `the first ${mostFlags}` : formatCount(entry.flags.length)}
        </span>
      </div>
      {entry.flags.length === 0 ? (
        <p className="case-empty">No flag is about this value.</p>
      ) : (
        <table className="table framed">
          <thead>
            <tr>
              <th scope="col">What was found</th>
              <th scope="col">Rule</th>
              <th scope="col">State</th>
              <th scope="col" className="number">
                Bits
              </th>
              <th scope="col">Last found otherwise</th>
            </tr>
          </thead>
          <tbody>
            {entry.flags.map((flag) => (
              <tr key={flag.id}>
                <td>
                  <Link to={flagAt(flag.id)} dir="auto">
                    {flag.summary}
                  </Link>
                </td>
                <td>{RULE_WORDS[flag.rule]}</td>
                <td>{STATUS_WORDS[flag.status]}</td>
                <td className="number">{formatBits(flag.bits)}</td>
                <td className="dates">
                  {formatInstant(flag.lastChangedAt)}
                  {flag.lastChangedAt >= since && (
                    <span className="since">{entry.endedAt === null ? 'since it was entered' : 'since it ended'}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
