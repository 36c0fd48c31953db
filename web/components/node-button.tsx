import { isParty } from '../state/kind.ts';
import { selectOnly, toggle } from '../state/selection.ts';
import { KindMark } from './icon.tsx';
import { useWorkspace } from './workspace-actions.ts';

interface NodeButtonProps {
  readonly node: string;
  readonly kind: string;
  readonly label: string;
  /** A node that stays selected beside this one: choosing another party then asks why. */
  readonly beside?: string;
}

/** A node named in a panel: choosing it selects it, and brings it into view first if it is not there. */
export function NodeButton({ node, kind, label, beside }: NodeButtonProps) {
  const { shows, select, add } = useWorkspace();
  const there = shows(node);
  return (
    <button
      type="button"
      className="node-button"
      onClick={() => {
        if (!there) add(node);
        else select(beside === undefined ? selectOnly(node) : toggle(selectOnly(beside), node));
      }}
    >
      <KindMark kind={kind} size={18} />
      <span className={isParty(kind) ? 'cut' : 'cut raw'} dir="auto" title={label}>
        {label}
      </span>
      {!there && <span className="node-button-add">add</span>}
    </button>
  );
}
