import { plural } from '../state/format.ts';
import { countOf, isParty, isPartyKey } from '../state/kind.ts';
import { countsByKind, type VisibleNetwork } from '../state/network-model.ts';
import { selectOnly } from '../state/selection.ts';
import { Action } from './action.tsx';
import { KindMark } from './icon.tsx';
import { PutInCase } from './put-in-case.tsx';
import { useWorkspace } from './workspace-actions.ts';

/** Several nodes that are selected. */
export function ManyPanel({ network, keys }: { readonly network: VisibleNetwork; readonly keys: readonly string[] }) {
  const { hide, pin, select } = useWorkspace();
  const parties = keys.filter(isPartyKey);
  const nodes = keys.flatMap((key) => network.nodes.get(key) ?? []);
  return (
    <>
      <div className="actions actions-inside">
        <Action icon="pin" label="Pin" shortcut="P" onClick={() => pin(keys)} />
        <Action icon="hide" label="Hide" shortcut="H" onClick={() => hide(keys)} />
        {parties.length > 0 && (
          <PutInCase
            label="Case"
            title={`Add ${plural(parties.length, 'party', 'parties')} to a case`}
            look="action"
            offers={[{ words: 'The parties', contents: { parties } }]}
          />
        )}
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
