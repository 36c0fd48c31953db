import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { standingQuery } from '../queries.ts';
import { ringAt } from '../state/address.ts';
import { formatCount, plural } from '../state/format.ts';
import { Failure, Skeleton } from './states.tsx';

/** How a broker stands to rings: how many of its candidates are in any, and what else explains that. */
export function BrokerStanding({ broker }: { readonly broker: string }) {
  const asked = useQuery(standingQuery(broker));
  if (asked.isError) return <Failure error={asked.error} onRetry={() => asked.refetch()} />;
  const standing = asked.data;
  return (
    <section className="standing">
      <h3>Candidates in rings</h3>
      {asked.isPending && <Skeleton lines={2} label="Loading its candidates in rings" />}
      {standing && (
        <>
          <p>
            {formatCount(standing.candidatesInRings)} of {plural(standing.candidateCount, 'candidate', 'candidates')}.
          </p>
          <p className="quiet">{standing.innocent}</p>
          <ul className="rows">
            {standing.rings.map(({ ring, candidateCount, member, behind }) => (
              <li key={ring}>
                <Link className="cut raw" to={ringAt(ring)} title={ring}>
                  {ring}
                </Link>
                <span className="row-words">
                  {plural(candidateCount, 'candidate', 'candidates')}
                  {member ? ', itself a party' : behind ? ', most of all it has' : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
