import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { KindMark } from '../components/icon.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { searchQuery } from '../queries.ts';
import { networkAround, readFragment } from '../state/address.ts';
import { formatCount } from '../state/format.ts';
import { asNodeKind, isParty, KINDS } from '../state/kind.ts';

const first = 100;

/** Everything that a text found, and how it was read. */
export function SearchView() {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const text = readFragment(hash).get('q')?.[0] ?? '';
  useTitle(text === '' ? 'Search' : `“${text}”`);
  const answer = useQuery(searchQuery(text, first));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const hits = answer.data?.hits ?? [];
  const picked = hits.filter((hit) => chosen.has(hit.key)).map((hit) => hit.key);

  if (text === '') return <HowToSearch />;
  if (answer.isError) return <Failure error={answer.error} onRetry={() => answer.refetch()} />;

  const choose = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };

  return (
    <div className="page">
      <div className="section-head">
        <h1>
          Search for <q dir="auto">{text}</q>
        </h1>
      </div>
      {answer.isPending && <Skeleton lines={8} label="Searching" />}
      {answer.data && (
        <>
          <ul className="chips readings" aria-label="How it was read">
            {answer.data.readings.map((reading) => (
              <li key={`${reading.text} ${reading.as}`}>
                <span className="raw" dir="auto">
                  {reading.text}
                </span>
                <span>read as</span>
                <strong dir="auto">{reading.as}</strong>
              </li>
            ))}
          </ul>
          {hits.length === 0 ? (
            <Notice title="Nothing matches">
              <p>
                It was read as shown above and is not in the store. Try fewer words, another way of writing it, or the
                last four characters of an account.
              </p>
            </Notice>
          ) : (
            <>
              <div className="table-actions">
                <span className="quiet" role="status">
                  {formatCount(hits.length)} found
                  {answer.data.more ? ', and there are more: add a word to narrow it' : ''}
                </span>
                <button
                  type="button"
                  className="button primary"
                  disabled={picked.length === 0}
                  onClick={() => navigate(networkAround(...picked))}
                >
                  {picked.length === 0 ? 'Choose some to see them together' : `See ${picked.length} together`}
                </button>
              </div>
              <table className="table framed">
                <thead>
                  <tr>
                    <th scope="col" className="tick">
                      <span className="unseen">Choose</span>
                    </th>
                    <th scope="col">Found</th>
                    <th scope="col">Kind</th>
                    <th scope="col">About</th>
                    <th scope="col" className="number">
                      Parties tied
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {hits.map((hit) => (
                    <tr key={hit.key} className={chosen.has(hit.key) ? 'chosen' : undefined}>
                      <td className="tick">
                        <input
                          type="checkbox"
                          aria-label={`Choose ${hit.label}`}
                          checked={chosen.has(hit.key)}
                          onChange={() => choose(hit.key)}
                        />
                      </td>
                      <td>
                        <span className="with-mark">
                          <KindMark kind={hit.kind} />
                          <Link to={networkAround(hit.key)} dir="auto" className={isParty(hit.kind) ? '' : 'raw'}>
                            {hit.label}
                          </Link>
                        </span>
                      </td>
                      <td>{KINDS[asNodeKind(hit.kind)].one}</td>
                      <td dir="auto">{hit.detail}</td>
                      <td className="number">{formatCount(hit.partyCount)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </>
      )}
    </div>
  );
}

const examples: readonly (readonly [string, string])[] = [
  ['A phone in any style', '(602) 555-0142, +1 602 555 0142, 602.555.0142'],
  ['An e-mail', 'dots and plus tags do not matter where the provider ignores them'],
  ['A name', 'in either order, with or without accents, in any script'],
  ['A record', 'an application’s key, as printed by the command line'],
  ['An account or id', 'its last four characters; the rest is sealed'],
  ['An address, a device, an IP, a profile', 'as somebody typed it'],
  ['A list', 'one a line: all of it is looked up at once'],
];

function HowToSearch() {
  return (
    <div className="page narrow">
      <h1>Search</h1>
      <p className="quiet">
        Press <kbd>/</kbd> anywhere and paste what you have. The answer starts with how it was read.
      </p>
      <dl className="examples">
        {examples.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
