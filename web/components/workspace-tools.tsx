import type { RefObject } from 'react';
import type { CanvasHandle } from '../canvas/canvas-props.ts';
import type { Reading } from '../state/address.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-set.ts';

interface WorkspaceToolsProps {
  readonly reading: Reading;
  /** Whether there is something to undo, and to redo. */
  readonly past: boolean;
  readonly future: boolean;
  readonly lasso: boolean;
  readonly table: boolean;
  readonly inspector: boolean;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly onReading: (reading: Reading) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLasso: (on: boolean) => void;
  readonly onTable: (open: boolean) => void;
  readonly onInspector: (open: boolean) => void;
}

/** The bar above the canvas; everything in it is also a key. */
export function WorkspaceTools(props: WorkspaceToolsProps) {
  const { reading, past, future, lasso, table, inspector, canvas } = props;
  const { onReading, onUndo, onRedo, onLasso, onTable, onInspector } = props;
  return (
    <div className="tools" role="toolbar" aria-label="Network">
      <div className="tool-group">
        <Tool
          icon="network"
          label="Values"
          shortcut="V"
          pressed={reading === 'values'}
          words
          onClick={() => onReading('values')}
        />
        <Tool
          icon="links"
          label="Links"
          shortcut="V"
          pressed={reading === 'links'}
          words
          onClick={() => onReading('links')}
        />
      </div>
      <div className="tool-group">
        <Tool icon="undo" label="Undo" shortcut="Ctrl Z" off={!past} onClick={onUndo} />
        <Tool icon="redo" label="Redo" shortcut="Ctrl Shift Z" off={!future} onClick={onRedo} />
      </div>
      <div className="tool-group">
        <Tool icon="plus" label="Zoom in" shortcut="+" onClick={() => canvas.current?.zoom(1.25)} />
        <Tool icon="minus" label="Zoom out" shortcut="−" onClick={() => canvas.current?.zoom(0.8)} />
        <Tool icon="fit" label="Fit everything" shortcut="F" onClick={() => canvas.current?.fit()} />
        <Tool icon="lasso" label="Lasso" shortcut="L" pressed={lasso} onClick={() => onLasso(!lasso)} />
        <Tool
          icon="tidy"
          label="Lay out again what is not pinned"
          shortcut="G"
          onClick={() => canvas.current?.tidy()}
        />
      </div>
      <span className="tools-gap" />
      <div className="tool-group">
        <Tool icon="table" label="Table" shortcut="T" pressed={table} onClick={() => onTable(!table)} />
        <Tool
          icon="inspector"
          label="Inspector"
          shortcut="I"
          pressed={inspector}
          onClick={() => onInspector(!inspector)}
        />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut: string;
  readonly pressed?: boolean;
  readonly off?: boolean;
  /** Shows the label beside the icon. */
  readonly words?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, shortcut, pressed, off, words, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      title={`${label} (${shortcut})`}
      disabled={off}
      onClick={onClick}
    >
      <Icon name={icon} size={16} />
      {words && label}
    </button>
  );
}
