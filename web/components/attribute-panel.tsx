import { useInfiniteQuery } from '@tanstack/react-query';
import { attributeQuery } from '../queries.ts';
import { formatCount, plural } from '../state/format.ts';
import { KINDS } from '../state/kind.ts';
import { KindMark } from './icon.tsx';
import { LedgerOfValue } from './ledger-of-value.tsx';
import { NodeButton } from './node-button.tsx';
import { Failure, Notice, Skeleton } from './states.tsx';

/** One value and everybody who holds it. */
export function AttributePanel({ id, hub }: { readonly id: string; readonly hub: boolean }) {
  const attribute = useInfiniteQuery(attributeQuery(id));
  if (attribute.isError) return <Failure error={attribute.error} onRetry={() => attribute.refetch()} />;
  if (attribute.isPending) return <Skeleton lines={10} label="Loading the value" />;
  const [first] = attribute.data.pages;
  if (!first) {
    return (
      <Notice title="No longer in the store">
        <p>Nobody holds this value any more.</p>
      </Notice>
    );
  }
  const holders = attribute.data.pages.flatMap((page) => page?.parties.edges.map((edge) => edge.node) ?? []);
  return (
    <>
      <header className="panel-head">
        <KindMark kind={first.kind} size={30} />
        <div>
          <h2 className="raw" dir="auto">
            {first.value}
          </h2>
          <p className="quiet">
            {KINDS[first.kind].one} · held by {plural(first.partyCount, 'party', 'parties')}
          </p>
        </div>
      </header>
      {hub && (
        <p className="panel-note">
          A hub: so many hold it that it says little about any two of them. Its holders are drawn only when it is
          expanded.
        </p>
      )}
      {!first.kind.endsWith('_similar') && <LedgerOfValue attribute={first.key} />}
      <section>
        <h3>
          Held by <span className="quiet">{formatCount(first.partyCount)}</span>
        </h3>
        <ul className="rows">
          {holders.map((party) => (
            <li key={party.key}>
              <NodeButton
                node={party.key}
                kind={party.__typename === 'Broker' ? 'broker' : 'applicant'}
                label={party.name}
              />
              <span className="number quiet">{plural(party.applicationCount, 'application', 'applications')}</span>
            </li>
          ))}
        </ul>
        {attribute.hasNextPage && (
          <button type="button" className="plain-link" onClick={() => attribute.fetchNextPage()}>
            {attribute.isFetchingNextPage ? 'Loading…' : `Show more of ${formatCount(first.partyCount)}`}
          </button>
        )}
      </section>
    </>
  );
}
