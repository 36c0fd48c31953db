import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { ChoiceLinks } from '../components/choice-links.tsx';
import { Dialog } from '../components/dialog.tsx';
import { EntryState } from '../components/entry-state.tsx';
import { NewEntry } from '../components/new-entry.tsx';
import { ShowMore } from '../components/show-more.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useKeys } from '../components/use-keys.ts';
import { useListKeys } from '../components/use-list-keys.ts';
import { useTitle } from '../components/use-title.ts';
import { ValueName } from '../components/value-name.tsx';
import { ledgerQuery } from '../ledger-queries.ts';
import { entryAt, readFragment } from '../state/address.ts';
import { formatCount, formatDay } from '../state/format.ts';
import { SHARED_WORDS } from '../state/ledger-words.ts';

const choices = [
  { words: 'Holding', fragment: '', holds: true },
  { words: 'Ended or expired', fragment: '#show=ended', holds: false },
  { words: 'All', fragment: '#show=all', holds: null },
] as const;

/** What people vouch is shared innocently, the newest entry first. J and K go through it, Enter opens, N enters a value. */
export function LedgerView() {
  useTitle('Ledger');
  const navigate = useNavigate();
  const { hash } = useLocation();
  const show = readFragment(hash).get('show')?.[0];
  const chosen = choices.find(({ fragment }) => fragment === `#show=${show}`) ?? choices[0];
  const ledger = useInfiniteQuery(ledgerQuery(chosen.holds, 50));
  const entries = ledger.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  const total = ledger.data?.pages[0]?.totalCount ?? 0;
  const [adding, setAdding] = useState(false);
  const { current, choose } = useListKeys(
    entries.map(({ id }) => id),
    (id) => navigate(entryAt(id)),
  );
  useKeys({ n: () => setAdding(true) });

  return (
    <div className="page">
      <div className="section-head">
        <h1>Ledger of shared things</h1>
        <span className="quiet">
          {ledger.data &&
            entries.length > 0 &&
            `${formatCount(entries.length)} of ${formatCount(total)}, the newest first. `}
          What is in it is shown and explained, and not counted.
        </span>
      </div>
      <div className="list-tools">
        <ChoiceLinks
          label="Which entries"
          choices={choices.map(({ words, fragment }) => ({
            words,
            to: `/ledger${fragment}`,
            chosen: fragment === chosen.fragment,
          }))}
        />
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts="N"
          title="Enter a value (N)"
          onClick={() => setAdding(true)}
        >
          Enter a value
        </button>
      </div>
      {ledger.isError && <Failure error={ledger.error} onRetry={() => ledger.refetch()} />}
      {ledger.isPending && <Skeleton lines={12} label="Loading the ledger" />}
      {ledger.data && entries.length === 0 && (
        <Notice icon="ledger" title={chosen === choices[0] ? 'Nothing is in the ledger' : 'No such entry'}>
          <p>
            A home, an agency’s own phone, a library’s computer: once somebody vouches that a value is shared
            innocently, it no longer counts. Enter one here, from a value in a network, or where a flag is explained.
          </p>
        </Notice>
      )}
      {entries.length > 0 && (
        <table className="table framed list-table">
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col">What it is</th>
              <th scope="col" className="roomy">
                How it is known
              </th>
              <th scope="col" className="number">
                Held by
              </th>
              <th scope="col">Author</th>
              <th scope="col">Entered (UTC)</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr
                key={entry.id}
                data-row={entry.id}
                aria-current={entry.id === current ? 'true' : undefined}
                onClick={() => navigate(entryAt(entry.id))}
                onFocus={() => choose(entry.id)}
              >
                <td className="cell-value">
                  <Link to={entryAt(entry.id)} onClick={(event) => event.stopPropagation()}>
                    <ValueName entry={entry} />
                  </Link>
                </td>
                <td className="cell-whole">{SHARED_WORDS[entry.reason]}</td>
                <td className="cell-words roomy" dir="auto" title={entry.text}>
                  {entry.text}
                </td>
                <td className="number">{entry.attribute === null ? '0' : formatCount(entry.attribute.partyCount)}</td>
                <td className="cell-name" dir="auto" title={entry.by}>
                  {entry.by}
                </td>
                <td className="dates">{formatDay(entry.addedAt)}</td>
                <td className="cell-state">
                  <EntryState entry={entry} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowMore list={ledger} total={total} />
      <Dialog open={adding} title="Enter a value in the ledger" onClose={() => setAdding(false)}>
        <NewEntry onClose={() => setAdding(false)} />
      </Dialog>
    </div>
  );
}
