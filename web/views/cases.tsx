import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { casesQuery } from '../case-queries.ts';
import { CaseStatusMark } from '../components/case-status.tsx';
import { ChoiceLinks } from '../components/choice-links.tsx';
import { NewCase } from '../components/new-case.tsx';
import { ShowMore } from '../components/show-more.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useKeys } from '../components/use-keys.ts';
import { useListKeys } from '../components/use-list-keys.ts';
import { useTitle } from '../components/use-title.ts';
import { caseAt, readFragment } from '../state/address.ts';
import { formatCount, formatInstant } from '../state/format.ts';
import type { CaseStatus } from '../state/operations.generated.ts';

const choices = [
  { words: 'Open and referred', fragment: '', statuses: ['open', 'referred'] },
  { words: 'Closed', fragment: '#show=closed', statuses: ['closed'] },
  { words: 'All', fragment: '#show=all', statuses: ['open', 'referred', 'closed'] },
] as const satisfies readonly { words: string; fragment: string; statuses: readonly CaseStatus[] }[];

/** Case files, the one changed last first. J and K go through them, Enter opens, N opens a new one. */
export function CasesView() {
  useTitle('Cases');
  const navigate = useNavigate();
  const { hash } = useLocation();
  const show = readFragment(hash).get('show')?.[0];
  const chosen = choices.find(({ fragment }) => fragment === `#show=${show}`) ?? choices[0];
  const cases = useInfiniteQuery(casesQuery(chosen.statuses, 50));
  const files = cases.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  const total = cases.data?.pages[0]?.totalCount ?? 0;
  const [opening, setOpening] = useState(false);
  const { current, choose } = useListKeys(
    files.map(({ id }) => id),
    (id) => navigate(caseAt(id)),
  );
  useKeys({ n: () => setOpening(true) });

  return (
    <div className="page">
      <div className="section-head">
        <h1>Cases</h1>
        <span className="quiet">
          {cases.data && files.length > 0
            ? `${formatCount(files.length)} of ${formatCount(total)}, the one changed last first.`
            : 'What people collect about a matter.'}
        </span>
      </div>
      <div className="list-tools">
        <ChoiceLinks
          label="Which cases"
          choices={choices.map(({ words, fragment }) => ({
            words,
            to: `/cases${fragment}`,
            chosen: fragment === chosen.fragment,
          }))}
        />
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts="N"
          title="Open a case (N)"
          onClick={() => setOpening(true)}
        >
          Open a case
        </button>
      </div>
      {cases.isError && <Failure error={cases.error} onRetry={() => cases.refetch()} />}
      {cases.isPending && <Skeleton lines={12} label="Loading the cases" />}
      {cases.data && files.length === 0 && (
        <Notice icon="cases" title={chosen === choices[0] ? 'No case is open' : 'No such case'}>
          <p>
            A case holds parties, rings, flags and evidence as it was when somebody pinned it. Open one here, or from a
            flag, a ring, or why two parties are linked.
          </p>
        </Notice>
      )}
      {files.length > 0 && (
        <table className="table framed list-table">
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Title</th>
              <th scope="col">Status</th>
              <th scope="col">Owner</th>
              <th scope="col" className="number">
                Parties
              </th>
              <th scope="col" className="number">
                Rings
              </th>
              <th scope="col" className="number">
                Flags
              </th>
              <th scope="col" className="number">
                Pins
              </th>
              <th scope="col">Changed</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr
                key={file.id}
                data-row={file.id}
                aria-current={file.id === current ? 'true' : undefined}
                onClick={() => navigate(caseAt(file.id))}
                onFocus={() => choose(file.id)}
              >
                <td className="raw cell-whole">{file.id}</td>
                <td className="cell-title">
                  <Link to={caseAt(file.id)} dir="auto" onClick={(event) => event.stopPropagation()}>
                    {file.title}
                  </Link>
                </td>
                <td>
                  <CaseStatusMark status={file.status} />
                </td>
                <td className="cell-name" dir="auto" title={file.owner}>
                  {file.owner}
                </td>
                <td className="number">{formatCount(file.partyCount)}</td>
                <td className="number">{formatCount(file.rings.length)}</td>
                <td className="number">{formatCount(file.flagCount)}</td>
                <td className="number">{formatCount(file.pins.length)}</td>
                <td className="dates">{formatInstant(file.changedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowMore list={cases} total={total} />
      <NewCase open={opening} onClose={() => setOpening(false)} />
    </div>
  );
}
