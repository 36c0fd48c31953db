import { formatBits, formatCount, plural } from '../state/format.ts';
import { isParty, KINDS } from '../state/kind.ts';
import { type NetworkModel, omittedAt, partiesIn, type VisibleNetwork } from '../state/network-model.ts';
import { selectOnly } from '../state/selection.ts';
import { KindMark } from './icon.tsx';
import { useWorkspace } from './workspace-actions.ts';

interface InViewProps {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
}

/** The view as a whole: what is shared most, and the strongest links. */
export function Overview({ model, network }: InViewProps) {
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
