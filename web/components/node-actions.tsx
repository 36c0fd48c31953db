import type { NetworkModel, VisibleNetwork } from '../state/network-model.ts';
import { Action } from './action.tsx';
import { useWorkspace } from './workspace-actions.ts';

interface NodeActionsProps {
  readonly model: NetworkModel;
  readonly network: VisibleNetwork;
  readonly node: string;
}

/** What can be done with the one node that is selected. */
export function NodeActions({ model, network, node }: NodeActionsProps) {
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
