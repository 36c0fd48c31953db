import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { FlagReview } from '../components/flag-review.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { flagQuery } from '../queries.ts';
import { networkAround, ringAt, whyOf } from '../state/address.ts';
import { RULE_WORDS, STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits, formatInstant } from '../state/format.ts';

/** A flag with its evidence, what else could explain it, its history, and a form to decide it. */
export function FlagView() {
  const { id = '' } = useParams();
  const found = useQuery(flagQuery(id));
  useTitle(found.data ? RULE_WORDS[found.data.rule] : 'Flag');
  if (found.isError) return <Failure error={found.error} onRetry={() => found.refetch()} />;
  if (found.data === null) {
    return (
      <Notice
        title="There is no such flag"
        actions={
          <Link className="button primary" to="/queue">
            The queue
          </Link>
        }
      >
        <p>It may have been about somebody whose records were erased.</p>
      </Notice>
    );
  }
  if (found.data === undefined) return <Skeleton lines={12} label="Loading the flag" />;
  const flag = found.data;
  const [first, second] = flag.subjects;
  return (
    <div className="page flag-page">
      <div className="section-head">
        <h1 dir="auto">{flag.summary}</h1>
        <span className="quiet">
          {RULE_WORDS[flag.rule]} · {flag.severity} · {formatBits(flag.bits)} bits · {STATUS_WORDS[flag.status]}
          {flag.assignee !== null && `, ${flag.assignee}`}
        </span>
      </div>
      <p dir="auto">
        <strong>What else could explain it.</strong> {flag.innocent}
      </p>
      <nav className="flag-links" aria-label="Look closer">
        {flag.subjects.length > 0 && (
          <Link className="button" to={networkAround(...flag.subjects.map(({ key }) => key))}>
            Its network
          </Link>
        )}
        {first !== undefined && second !== undefined && (
          <Link className="button" to={whyOf(first.key, second.key)}>
            Why linked
          </Link>
        )}
        {flag.ringId !== null && (
          <Link className="button" to={ringAt(flag.ringId)}>
            Its ring
          </Link>
        )}
        <Link className="button" to="/queue">
          The queue
        </Link>
      </nav>
      <section>
        <h2>Evidence</h2>
        <table className="table framed">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Value</th>
              <th scope="col">What it says</th>
              <th scope="col" className="number">
                Bits
              </th>
              <th scope="col">Records</th>
            </tr>
          </thead>
          <tbody>
            {flag.evidence.map((one) => (
              <tr key={`${one.kind} ${one.key}`}>
                <td>{one.kind.replaceAll('_', ' ')}</td>
                <td className="raw" dir="auto">
                  {one.shown}
                </td>
                <td dir="auto">{one.explanation}</td>
                <td className="number">{one.bits === null ? '' : formatBits(one.bits)}</td>
                <td className="raw" dir="auto">
                  {one.records.join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <FlagReview key={flag.id} flag={flag} />
      <section>
        <h2>History</h2>
        <ol className="flag-history">
          {flag.history.map((line) => (
            <li key={`${line.at} ${line.did} ${line.text}`}>
              <span className="quiet">{formatInstant(line.at)}</span> <strong dir="auto">{line.by}</strong>{' '}
              <span dir="auto">{line.did}</span>
              {line.text !== null && <q dir="auto">{line.text}</q>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
