import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { KindMark } from '../components/icon.tsx';
import { RingPicture } from '../components/ring-picture.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { ringsQuery, storeQuery } from '../queries.ts';
import { ringAt } from '../state/address.ts';
import { formatBits, formatCount, formatSpan, plural } from '../state/format.ts';
import { KINDS } from '../state/kind.ts';
import type { RingsQuery, StoreSummaryQuery } from '../state/operations.generated.ts';

const shown = 6;

/** The first screen: what is in the store, the strongest rings, and one thing to click. */
export function StartView() {
  useTitle('');
  const store = useQuery(storeQuery);
  const rings = useInfiniteQuery(ringsQuery(shown));
  if (store.isError) return <Failure error={store.error} onRetry={() => store.refetch()} />;
  const summary = store.data?.store;
  if (summary && summary.applications === 0 && summary.brokers === 0) return <EmptyStore />;
  const strongest = rings.data?.pages[0];
  return (
    <div className="page start">
      <section className="start-store" aria-labelledby="in-store">
        <h1 id="in-store">In the store</h1>
        {summary ? <StoreFigures summary={summary} /> : <Skeleton lines={4} label="Counting what is in the store" />}
      </section>
      <section aria-labelledby="strongest">
        <div className="section-head">
          <h2 id="strongest">Strongest rings</h2>
          {strongest && strongest.totalCount > 0 && (
            <>
              <span className="quiet">
                {plural(strongest.totalCount, 'ring', 'rings')}: people who claim to be strangers, held together by what
                they share
              </span>
              <Link to="/rings" className="more">
                All rings
              </Link>
            </>
          )}
        </div>
        {rings.isError && <Failure error={rings.error} onRetry={() => rings.refetch()} />}
        {rings.isPending && <CardSkeletons />}
        {strongest?.edges.length === 0 && (
          <Notice title="No rings">
            <p>
              Nobody in the store shares enough with a stranger to be worth a look. Search for a name, a phone or an
              address above, or load more with <code>commonthread ingest FILE</code>.
            </p>
          </Notice>
        )}
        {strongest && strongest.edges.length > 0 && (
          <ul className="cards">
            {strongest.edges.map(({ node }, at) => (
              <RingCard key={node.id} ring={node} first={at === 0} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function StoreFigures({ summary }: { readonly summary: StoreSummaryQuery['store'] }) {
  const attributes = summary.attributes.filter((attribute) => attribute.count > 0);
  const figures = [
    ['Applications', summary.applications],
    ['Applicants', summary.applicants],
    ['Brokers', summary.brokers],
    ['Observations', summary.observations],
  ] as const;
  return (
    <>
      <dl className="figures">
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
        {summary.oldestSubmittedAt !== null && summary.newestSubmittedAt !== null && (
          <div>
            <dt>Submitted</dt>
            <dd className="figure-span">{formatSpan(summary.oldestSubmittedAt, summary.newestSubmittedAt)}</dd>
          </div>
        )}
      </dl>
      <ul className="kinds" aria-label="Distinct values">
        {attributes.map(({ kind, count }) => (
          <li key={kind}>
            <KindMark kind={kind} size={20} />
            <span>{count === 1 ? KINDS[kind].one : KINDS[kind].many}</span>
            <span className="number">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Ring = RingsQuery['rings']['edges'][number]['node'];

function RingCard({ ring, first }: { readonly ring: Ring; readonly first: boolean }) {
  return (
    <li className={first ? 'card card-first' : 'card'}>
      <div className="card-picture">
        <RingPicture network={ring.network} width={360} height={138} />
      </div>
      <div className="card-text">
        <p dir="auto">{ring.summary}</p>
        <p className="card-facts">
          <span>{formatBits(ring.bits)} bits</span>
          <span>{plural(ring.applicationCount, 'application', 'applications')}</span>
          <span>{formatSpan(ring.firstSubmittedAt, ring.lastSubmittedAt)}</span>
        </p>
        <Link to={ringAt(ring.id)} className={first ? 'button primary card-link' : 'button card-link'}>
          {first ? 'Open the strongest ring' : 'Open'}
          <span className="unseen">: {ring.summary}</span>
        </Link>
      </div>
    </li>
  );
}

function CardSkeletons() {
  return (
    <ul className="cards" aria-hidden="true">
      {['a', 'b', 'c'].map((key) => (
        <li key={key} className="card">
          <div className="card-picture" />
          <div className="card-text">
            <Skeleton lines={3} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function EmptyStore() {
  return (
    <Notice icon="network" title="The store is empty">
      <p>Load applications from a file, then come back here:</p>
      <pre>commonthread ingest applications.ndjson</pre>
      <p>
        CSV, compressed files and foreign exports load too: <code>commonthread ingest --help</code> says how. To look
        around first, stop this server and start it with invented people:
      </p>
      <pre>commonthread serve --sample</pre>
    </Notice>
  );
}
