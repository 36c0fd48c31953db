import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { KindMark } from '../components/icon.tsx';
import { RingPicture } from '../components/ring-picture.tsx';
import { ShowMore } from '../components/show-more.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { ringsQuery } from '../queries.ts';
import { ringAt } from '../state/address.ts';
import { formatBits, formatCount, formatDay } from '../state/format.ts';
import { KINDS } from '../state/kind.ts';

/** All rings, strongest first. */
export function RingsView() {
  useTitle('Rings');
  const navigate = useNavigate();
  const rings = useInfiniteQuery(ringsQuery(25));
  const found = rings.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  const total = rings.data?.pages[0]?.totalCount ?? 0;
  return (
    <div className="page">
      <div className="section-head">
        <h1>Rings</h1>
        <span className="quiet">
          {rings.data && `${formatCount(found.length)} of ${formatCount(total)}, strongest first. `}
          Sharing is not guilt: a ring is a question to look into, not an answer.
        </span>
      </div>
      {rings.isError && <Failure error={rings.error} onRetry={() => rings.refetch()} />}
      {rings.isPending && <Skeleton lines={12} label="Loading rings" />}
      {rings.data && found.length === 0 && (
        <Notice
          title="No rings"
          actions={
            <Link className="button" to="/">
              First screen
            </Link>
          }
        >
          <p>Nobody in the store shares enough with a stranger to be worth a look.</p>
        </Notice>
      )}
      {found.length > 0 && (
        <table className="table framed rings-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Picture</span>
              </th>
              <th scope="col">What holds it together</th>
              <th scope="col" className="number">
                Bits
              </th>
              <th scope="col" className="number">
                Parties
              </th>
              <th scope="col" className="number">
                Applications
              </th>
              <th scope="col">First and last (UTC)</th>
            </tr>
          </thead>
          <tbody>
            {found.map((ring) => (
              <tr key={ring.id} onClick={() => navigate(ringAt(ring.id))}>
                <td className="rings-picture">
                  <RingPicture network={ring.network} width={112} height={60} />
                </td>
                <td>
                  <Link to={ringAt(ring.id)} dir="auto" onClick={(event) => event.stopPropagation()}>
                    {ring.summary}
                  </Link>
                  <ul className="chips" aria-label="Values that hold it">
                    {ring.hubs.slice(0, 3).map((hub) => (
                      <li key={hub.attribute.key}>
                        <KindMark kind={hub.kind} size={16} />
                        <span className="unseen">{KINDS[hub.kind].one}</span>
                        <span className="raw" dir="auto">
                          {hub.value}
                        </span>
                        <span className="quiet">× {formatCount(hub.partyCount)}</span>
                      </li>
                    ))}
                    {ring.hubs.length > 3 && <li className="quiet">{ring.hubs.length - 3} more</li>}
                  </ul>
                </td>
                <td className="number">{formatBits(ring.bits)}</td>
                <td className="number">{formatCount(ring.partyCount)}</td>
                <td className="number">{formatCount(ring.applicationCount)}</td>
                <td className="dates">
                  {formatDay(ring.firstSubmittedAt)}
                  <br />
                  {formatDay(ring.lastSubmittedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowMore list={rings} total={total} />
    </div>
  );
}
