import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useFragment } from '../components/use-fragment.ts';
import { useTitle } from '../components/use-title.ts';
import { Workspace } from '../components/workspace.tsx';
import { networkQuery } from '../queries.ts';
import { readNetworkAddress } from '../state/address.ts';
import { restore } from '../state/restore.ts';

/** The network around some parties or values, or exactly the nodes that an address names. */
export function NetworkView() {
  const { opened, visit, keep } = useFragment();
  const address = useMemo(() => readNetworkAddress(opened), [opened]);
  const exactly = address.nodes.map((node) => node.key);
  const chosen = exactly.length + address.around.length > 0;
  const network = useQuery({
    ...networkQuery(exactly.length > 0 ? { exactly } : { around: address.around }),
    enabled: chosen,
  });
  const beginning = useMemo(
    () => (network.data ? restore(address, network.data, address.around) : undefined),
    [address, network.data],
  );
  const seed = beginning && [...beginning.model.seeds].map((key) => beginning.model.nodes.get(key)?.label)[0];
  useTitle(seed ?? 'Network');

  if (!chosen) return <NothingChosen />;
  if (network.isError) return <Failure error={network.error} onRetry={() => network.refetch()} />;
  if (beginning === undefined) return <WorkspaceSkeleton />;
  if (beginning.model.nodes.size === 0) {
    return (
      <Notice
        title="None of this is in the store"
        actions={
          <Link className="button" to="/search">
            Search
          </Link>
        }
      >
        <p>The address names nodes that the store does not hold: it may be another store, or they were erased since.</p>
      </Notice>
    );
  }
  return <Workspace key={visit} beginning={beginning} onAddress={keep} />;
}

/** The workspace before its network has arrived: everything in its place. */
export function WorkspaceSkeleton() {
  return (
    <div className="workspace" aria-busy="true">
      <div className="stage">
        <div className="tools" />
        <div className="canvas-frame loading">
          <Skeleton lines={1} label="Loading the network" />
        </div>
        <div className="status" />
        <div className="drawer">
          <Skeleton lines={5} label="Loading rows" />
        </div>
      </div>
      <div className="inspector">
        <Skeleton lines={10} label="Loading the inspector" />
      </div>
    </div>
  );
}

function NothingChosen() {
  return (
    <Notice
      icon="network"
      title="No network is open"
      actions={
        <Link className="button primary" to="/rings">
          Start from a ring
        </Link>
      }
    >
      <p>
        Press <kbd>/</kbd> and look for a name, a phone, an address or a record; choosing what you find opens the
        network around it.
      </p>
    </Notice>
  );
}
