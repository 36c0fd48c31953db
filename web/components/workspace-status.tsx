import { plural } from '../state/format.ts';
import { type NetworkModel, omittedAt, partiesIn, type VisibleNetwork } from '../state/network-model.ts';

interface WorkspaceStatusProps {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  /** What was last done, for eyes and for ears. */
  readonly said: string;
  readonly onShowHidden: () => void;
}

/** How much is in view, left out and hidden, and what was last done. */
export function WorkspaceStatus({ model, network, said, onShowHidden }: WorkspaceStatusProps) {
  const parties = partiesIn(network.nodes.values());
  const left = [...network.nodes.keys()].reduce((sum, key) => sum + omittedAt(model, key), 0);
  return (
    <div className="status">
      <span>
        {plural(network.nodes.size, 'node', 'nodes')} in view: {plural(parties, 'party', 'parties')},{' '}
        {plural(network.nodes.size - parties, 'value', 'values')}
      </span>
      {left > 0 && <span>{plural(left, 'more', 'more')} left out</span>}
      {model.hidden.size > 0 && (
        <span>
          {model.hidden.size} hidden{' '}
          <button type="button" className="plain-link" onClick={onShowHidden}>
            Show
          </button>
        </span>
      )}
      <span className="status-said" role="status">
        {said}
      </span>
    </div>
  );
}
