import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { CasesOf } from '../components/cases-of.tsx';
import { RingStory } from '../components/ring-story.tsx';
import { Failure, Notice } from '../components/states.tsx';
import { useFragment } from '../components/use-fragment.ts';
import { useTitle } from '../components/use-title.ts';
import { Workspace } from '../components/workspace.tsx';
import { networkQuery, ringQuery } from '../queries.ts';
import { readNetworkAddress, ringAt } from '../state/address.ts';
import { formatBits, formatSpan, plural } from '../state/format.ts';
import { isParty } from '../state/kind.ts';
import { restore } from '../state/restore.ts';
import { WorkspaceSkeleton } from './network.tsx';

/** One ring as a network to work on, with what holds it together above it. */
export function RingView() {
  const { id = '' } = useParams();
  const { opened, visit, keep } = useFragment();
  const address = useMemo(() => readNetworkAddress(opened), [opened]);
  const ring = useQuery(ringQuery(id));
  const exactly = address.nodes.map((node) => node.key);
  const changed = useQuery({ ...networkQuery({ exactly }), enabled: exactly.length > 0 });
  const network = exactly.length > 0 ? changed.data : ring.data?.network;
  const beginning = useMemo(() => {
    if (network === undefined) return undefined;
    const first = network.nodes.find((node) => isParty(node.kind));
    return restore(address, network, first ? [first.key] : []);
  }, [address, network]);
  useTitle(ring.data ? `Ring of ${ring.data.partyCount}` : 'Ring');

  if (ring.isError) return <Failure error={ring.error} onRetry={() => ring.refetch()} />;
  if (changed.isError) return <Failure error={changed.error} onRetry={() => changed.refetch()} />;
  if (ring.data === null) {
    return (
      <Notice
        title="This ring is no longer there"
        actions={
          <Link className="button primary" to="/rings">
            All rings
          </Link>
        }
      >
        <p>What held it together has changed since this address was made: records were added, updated or erased.</p>
      </Notice>
    );
  }
  if (ring.data === undefined || beginning === undefined) return <WorkspaceSkeleton />;
  return (
    <Workspace key={`${id} ${visit}`} beginning={beginning} onAddress={keep} about={<RingStory id={ring.data.id} />}>
      <header className="ring-head">
        <h1 dir="auto">{ring.data.summary}</h1>
        <p className="quiet">
          <strong>{formatBits(ring.data.bits)} bits</strong> · {plural(ring.data.partyCount, 'party', 'parties')} ·{' '}
          {plural(ring.data.applicationCount, 'application', 'applications')} carry its evidence ·{' '}
          {formatSpan(ring.data.firstSubmittedAt, ring.data.lastSubmittedAt)}
        </p>
        <CasesOf
          kind="ring"
          id={ring.data.id}
          offers={[
            { words: 'The ring', contents: { rings: [ring.data.id] } },
            {
              words: `Its ${plural(ring.data.partyCount, 'party', 'parties')}`,
              contents: { parties: ring.data.parties.map(({ key }) => key) },
            },
          ]}
        />
        {ring.data.id !== id && (
          <p role="note">
            The ring of this address is part of this one now: <Link to={ringAt(ring.data.id)}>its own address</Link>.
          </p>
        )}
      </header>
    </Workspace>
  );
}
