import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '../canvas/canvas-props.ts';
import type { Reading } from '../state/address.ts';
import { plural } from '../state/format.ts';
import { amend, begin, type History, redo, step, undo } from '../state/history.ts';
import {
  countsByKind,
  hide,
  mostNodes,
  type NetworkModel,
  place,
  showHidden,
  toggleCollapsed,
  togglePinned,
  visible,
} from '../state/network-model.ts';
import { addressOf, type Beginning } from '../state/restore.ts';
import { keep, nothing, selectOnly } from '../state/selection.ts';
import { ExpandDialog } from './expand-dialog.tsx';
import { Inspector } from './inspector.tsx';
import { Legend } from './legend.tsx';
import { full, missingFrom } from './missing-from.ts';
import { Skeleton } from './states.tsx';
import { TableDrawer } from './table-drawer.tsx';
import { useFolded } from './use-folded.ts';
import { useGrowth } from './use-growth.ts';
import { useKeys } from './use-keys.ts';
import { useShownTheme } from './use-theme.ts';
import { type WorkspaceActions, Workspace as WorkspaceContext } from './workspace-actions.ts';
import { WorkspaceStatus } from './workspace-status.tsx';
import { WorkspaceTools } from './workspace-tools.tsx';

const Canvas = lazy(() => import('../canvas/canvas.tsx'));

interface WorkspaceProps {
  readonly beginning: Beginning;
  /** Told the fragment that brings back what is shown, whenever that changes. */
  readonly onAddress: (fragment: string) => void;
  readonly children?: ReactNode;
  /** What it is about, for the inspector while nothing is selected. */
  readonly about?: ReactNode;
}

/** A network to work on: the canvas, the table of the same set, and the inspector. */
export function Workspace({ beginning, onAddress, children, about }: WorkspaceProps) {
  const [history, setHistory] = useState<History<NetworkModel>>(() => begin(beginning.model));
  const [selection, setSelection] = useState(beginning.selection);
  const [reading, setReading] = useState<Reading>(beginning.reading);
  const [expanding, setExpanding] = useState<string>();
  const [lasso, setLasso] = useState(false);
  const [said, setSaid] = useState(() => missingFrom(beginning));
  const [table, setTable] = useFolded('table', true);
  const [inspector, setInspector] = useFolded('inspector', true);
  const theme = useShownTheme();
  const canvas = useRef<CanvasHandle>(null);
  const model = history.present;
  const network = useMemo(() => visible(model), [model]);
  const shown = useMemo(() => keep(selection, network.nodes, network.edges), [selection, network]);
  const change = (next: (model: NetworkModel) => NetworkModel) => setHistory((now) => step(now, next(now.present)));

  useEffect(() => {
    if ([...model.nodes.keys()].some((key) => !model.places.has(key))) return;
    const timer = setTimeout(() => onAddress(addressOf(model, shown, reading)), 200);
    return () => clearTimeout(timer);
  }, [model, shown, reading, onAddress]);

  const { expand, bring } = useGrowth({
    model,
    change,
    say: setSaid,
    onExpanded: () => setExpanding(undefined),
    onBrought: (key) => setSelection((now) => (now.nodes.includes(key) ? now : selectOnly(key))),
  });

  const actions: WorkspaceActions = {
    shows: (key) => network.nodes.has(key),
    select: (next) => {
      setSelection(next);
      const last = next.nodes.at(-1);
      if (last !== undefined) canvas.current?.reveal(last);
    },
    add: (key) => {
      if (model.hidden.has(key))
        change((now) => ({ ...now, hidden: new Set([...now.hidden].filter((one) => one !== key)) }));
      else if (model.nodes.size >= mostNodes) setSaid(full);
      else if (!model.nodes.has(key)) bring.mutate(key);
    },
    askExpand: (key) => {
      expand.reset();
      setExpanding(key);
    },
    hide: (keys) => {
      change((now) => hide(now, keys));
      setSaid(`Hid ${plural(keys.length, 'node', 'nodes')}.`);
    },
    pin: (keys) => change((now) => togglePinned(now, keys)),
    collapse: (key) => {
      const before = model.collapsed.has(key);
      const next = toggleCollapsed(model, key);
      if (next === model) setSaid('Nothing to collapse: everything around it is also reached another way.');
      else {
        change(() => next);
        setSaid(
          before ? 'Brought back.' : `Folded ${plural(visible(next).folded.get(key) ?? 0, 'node', 'nodes')} away.`,
        );
      }
    },
  };

  const [only] = shown.nodes;
  useKeys({
    e: () => only !== undefined && shown.nodes.length === 1 && actions.askExpand(only),
    c: () => only !== undefined && shown.nodes.length === 1 && actions.collapse(only),
    h: () => shown.nodes.length > 0 && actions.hide(shown.nodes),
    p: () => shown.nodes.length > 0 && actions.pin(shown.nodes),
    w: () => setInspector(true),
    f: () => canvas.current?.fit(),
    l: () => setLasso((now) => !now),
    g: () => canvas.current?.tidy(),
    v: () => setReading((now) => (now === 'values' ? 'links' : 'values')),
    t: () => setTable(!table),
    i: () => setInspector(!inspector),
    '+': () => canvas.current?.zoom(1.25),
    '=': () => canvas.current?.zoom(1.25),
    '-': () => canvas.current?.zoom(0.8),
    'ctrl+z': () => setHistory(undo),
    'ctrl+shift+z': () => setHistory(redo),
    'ctrl+y': () => setHistory(redo),
    escape: () => (lasso ? setLasso(false) : setSelection(nothing)),
  });

  const counts = countsByKind(network.nodes.values());

  return (
    <WorkspaceContext value={actions}>
      <div className={`workspace${inspector ? '' : ' inspector-folded'}${table ? '' : ' table-folded'}`}>
        <div className="stage">
          {children}
          <WorkspaceTools
            reading={reading}
            past={history.past.length > 0}
            future={history.future.length > 0}
            lasso={lasso}
            table={table}
            inspector={inspector}
            canvas={canvas}
            onReading={setReading}
            onUndo={() => setHistory(undo)}
            onRedo={() => setHistory(redo)}
            onLasso={setLasso}
            onTable={setTable}
            onInspector={setInspector}
          />
          <div className="canvas-frame">
            <Suspense fallback={<Skeleton lines={1} label="Drawing" />}>
              <Canvas
                handle={canvas}
                model={model}
                network={network}
                reading={reading}
                selection={shown}
                theme={theme}
                lasso={lasso}
                onSelect={setSelection}
                onExpand={actions.askExpand}
                onMove={(places) => change((now) => place(now, places))}
                onPlaced={(places) => setHistory((now) => amend(now, place(now.present, places)))}
                onTidied={(places) => change((now) => place(now, places))}
              />
            </Suspense>
          </div>
          <Legend counts={counts} reading={reading} />
          <WorkspaceStatus model={model} network={network} said={said} onShowHidden={() => change(showHidden)} />
          {table && <TableDrawer model={model} network={network} selection={shown} />}
        </div>
        {inspector && (
          <Inspector
            model={model}
            network={network}
            selection={shown}
            about={about}
            onFold={() => setInspector(false)}
          />
        )}
      </div>
      <ExpandDialog
        node={expanding === undefined ? undefined : model.nodes.get(expanding)}
        busy={expand.isPending}
        error={expand.error ?? undefined}
        onClose={() => setExpanding(undefined)}
        onExpand={(choice) => expanding !== undefined && expand.mutate({ node: expanding, choice })}
      />
    </WorkspaceContext>
  );
}
