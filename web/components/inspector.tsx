import type { ReactNode } from 'react';
import { formatBits, formatCount, plural } from '../state/format.ts';
import { countOf, isParty, isPartyKey, KINDS } from '../state/kind.ts';
import { countsByKind, type NetworkModel, omittedAt, partiesIn, type VisibleNetwork } from '../state/network-model.ts';
import { type Selection, selectedPair, selectOnly } from '../state/selection.ts';
import { AttributePanel } from './attribute-panel.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { Icon, KindMark } from './icon.tsx';
import type { IconName } from './icon-set.ts';
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
          <Many network={network} keys={selection.nodes} />
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

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Action({ icon, label, shortcut, pressed, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="action"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      onClick={onClick}
    >
      <Icon name={icon} size={15} />
      {label}
    </button>
  );
}

function NodeActions({ model, network, node }: Pick<InspectorProps, 'model' | 'network'> & { readonly node: string }) {
  const { askExpand, hide, pin, collapse } = useWorkspace();
  const pinned = model.pinned.has(node);
  const collapsed = network.folded.has(node);
  return (
    <div className="actions">
      <Action icon="expand" label="Expand" shortcut="E" onClick={() => askExpand(node)} />
      <Action
        icon="collapse"
        label={collapsed ? 'Bring back' : 'Collapse'}
        shortcut="C"
        pressed={collapsed}
        onClick={() => collapse(node)}
      />
      <Action icon="pin" label={pinned ? 'Let go' : 'Pin'} shortcut="P" pressed={pinned} onClick={() => pin([node])} />
      <Action icon="hide" label="Hide" shortcut="H" onClick={() => hide([node])} />
    </div>
  );
}

function Many({ network, keys }: { readonly network: VisibleNetwork; readonly keys: readonly string[] }) {
  const { hide, pin, select } = useWorkspace();
  const nodes = keys.flatMap((key) => network.nodes.get(key) ?? []);
  return (
    <>
      <div className="actions actions-inside">
        <Action icon="pin" label="Pin" shortcut="P" onClick={() => pin(keys)} />
        <Action icon="hide" label="Hide" shortcut="H" onClick={() => hide(keys)} />
      </div>
      <p className="quiet pad-top">
        {[...countsByKind(nodes)].map(([kind, count]) => countOf(kind, count)).join(', ')}. Select exactly two parties
        to see why they are linked.
      </p>
      <ul className="rows">
        {nodes.map((node) => (
          <li key={node.key}>
            <button type="button" className="node-button" onClick={() => select(selectOnly(node.key))}>
              <KindMark kind={node.kind} size={18} />
              <span className={isParty(node.kind) ? 'cut' : 'cut raw'} dir="auto">
                {node.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Overview({ model, network }: Pick<InspectorProps, 'model' | 'network'>) {
  const { select } = useWorkspace();
  const nodes = [...network.nodes.values()];
  const parties = partiesIn(nodes);
  const left = nodes.reduce((sum, node) => sum + omittedAt(model, node.key), 0);
  const strongest = [...network.links.values()].toSorted((a, b) => b.bits - a.bits).slice(0, 8);
  const shared = nodes
    .filter((node) => !isParty(node.kind))
    .toSorted((a, b) => (network.neighbours.get(b.key)?.length ?? 0) - (network.neighbours.get(a.key)?.length ?? 0))
    .slice(0, 8);
  const name = (key: string) => network.nodes.get(key)?.label ?? key;
  return (
    <>
      <p className="overview">
        {plural(parties, 'party', 'parties')} and {plural(nodes.length - parties, 'shared value', 'shared values')}.
        {left > 0 && ` ${plural(left, 'more is', 'more are')} left out: expand a node to see them.`}
      </p>
      {shared.length > 0 && (
        <section>
          <h3>Most shared in view</h3>
          <ul className="rows">
            {shared.map((node) => (
              <li key={node.key}>
                <button type="button" className="node-button" onClick={() => select(selectOnly(node.key))}>
                  <KindMark kind={node.kind} size={18} />
                  <span className="cut raw" dir="auto" title={node.label}>
                    {node.label}
                  </span>
                </button>
                <span className="number quiet">{plural(node.count, 'holder', 'holders')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {strongest.length > 0 && (
        <section>
          <h3>
            Strongest links <span className="quiet">of {formatCount(network.links.size)}</span>
          </h3>
          <ul className="rows">
            {strongest.map((link) => (
              <li key={`${link.a} ${link.b}`}>
                <button type="button" className="node-button" onClick={() => select(selectOnly(link.a, link.b))}>
                  <span className="cut" dir="auto" title={`${name(link.a)} – ${name(link.b)}`}>
                    {name(link.a)} – {name(link.b)}
                  </span>
                </button>
                <span className="row-kinds">
                  {link.kinds.map((kind) => (
                    <KindMark key={kind} kind={kind} size={15} />
                  ))}
                  <span className="unseen">{link.kinds.map((kind) => KINDS[kind].one).join(', ')}</span>
                </span>
                <span className="number">{formatBits(link.bits)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet hint">
        Select a node to see what it is, an edge or two parties (with Shift) to see why, double-click to expand.
      </p>
    </>
  );
}
