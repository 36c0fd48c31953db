import type { ReactNode } from 'react';
import { isPartyKey } from '../state/kind.ts';
import type { NetworkModel, VisibleNetwork } from '../state/network-model.ts';
import { type Selection, selectedPair, selectOnly } from '../state/selection.ts';
import { AttributePanel } from './attribute-panel.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { Icon } from './icon.tsx';
import { ManyPanel } from './many-panel.tsx';
import { NodeActions } from './node-actions.tsx';
import { Overview } from './overview.tsx';
import { PartyPanel } from './party-panel.tsx';
import { WhyPanel } from './why-panel.tsx';
import { useWorkspace } from './workspace-actions.ts';

interface InspectorProps {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  readonly selection: Selection;
  readonly onFold: () => void;
  /** What the view is about, shown while nothing is selected. */
  readonly about?: ReactNode;
}

/** Whatever is selected: a party, a value, an edge, why two parties are linked, or the view as a whole. */
export function Inspector({ model, network, selection, onFold, about }: InspectorProps) {
  const { select } = useWorkspace();
  const [only] = selection.nodes;
  const pair = selectedPair(selection);
  const edge = selection.edge === undefined ? undefined : network.edges.get(selection.edge);
  const title =
    edge || pair
      ? 'Why'
      : selection.nodes.length > 1
        ? `${selection.nodes.length} selected`
        : only
          ? 'Selected'
          : 'In view';
  return (
    <aside className="inspector" aria-label="Inspector">
      <div className="inspector-head">
        <span>{title}</span>
        {(selection.nodes.length > 0 || edge) && (
          <button
            type="button"
            className="plain"
            aria-label="Select nothing"
            title="Select nothing (Esc)"
            onClick={() => select(selectOnly())}
          >
            <Icon name="close" />
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-label="Fold the inspector away"
          title="Fold away (I)"
          onClick={onFold}
        >
          <Icon name="inspectorClose" />
        </button>
      </div>
      {only !== undefined && selection.nodes.length === 1 && (
        <NodeActions model={model} network={network} node={only} />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="inspector-body" tabIndex={0} aria-label={title}>
        {edge ? (
          <EdgePanel key={edge.id} edge={edge} network={network} />
        ) : pair ? (
          <WhyPanel key={pair.join(' ')} a={pair[0]} b={pair[1]} />
        ) : selection.nodes.length > 1 ? (
          <ManyPanel network={network} keys={selection.nodes} />
        ) : only === undefined ? (
          <>
            {about}
            <Overview model={model} network={network} />
          </>
        ) : isPartyKey(only) ? (
          <PartyPanel key={only} id={only} />
        ) : (
          <AttributePanel key={only} id={only} hub={network.nodes.get(only)?.hub === true} />
        )}
      </section>
    </aside>
  );
}
