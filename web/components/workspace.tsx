import { useMutation } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '../canvas/canvas-props.ts';
import { request } from '../request.ts';
import type { Reading } from '../state/address.ts';
import { plural } from '../state/format.ts';
import { amend, begin, type History, redo, step, undo } from '../state/history.ts';
import {
  addNetwork,
  countsByKind,
  expandNode,
  hide,
  mostNodes,
  type NetworkModel,
  omittedAt,
  partiesIn,
  place,
  showHidden,
  toggleCollapsed,
  togglePinned,
  visible,
} from '../state/network-model.ts';
import { ExpandDocument, NeighbourhoodDocument } from '../state/operations.generated.ts';
import { placeAround } from '../state/place-around.ts';
import { addressOf, type Beginning } from '../state/restore.ts';
import { keep, nothing, selectOnly } from '../state/selection.ts';
import { type ExpandChoice, ExpandDialog } from './expand-dialog.tsx';
import { Inspector } from './inspector.tsx';
import { Legend } from './legend.tsx';
import { isTyping } from './shortcut.ts';
import { Skeleton } from './states.tsx';
import { TableDrawer } from './table-drawer.tsx';
import { useFolded } from './use-folded.ts';
import { useShownTheme } from './use-theme.ts';
import { type WorkspaceActions, Workspace as WorkspaceContext } from './workspace-actions.ts';
import { WorkspaceTools } from './workspace-tools.tsx';

const Canvas = lazy(() => import('../canvas/canvas.tsx'));

const FULL = `A network has at most ${mostNodes} nodes. Open a new one around what matters.`;

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

  const expand = useMutation({
    mutationFn: async ({ node, choice }: { readonly node: string; readonly choice: ExpandChoice }) => {
      const present = [...model.nodes.keys()];
      const answer = await request(ExpandDocument, { node, present, ...choice, kinds: choice.kinds ?? null });
      return { node, network: answer.expand };
    },
    onSuccess: ({ node, network: added }) => {
      const fresh = added.nodes.filter((one) => !model.nodes.has(one.key)).length;
      const left = added.omitted.reduce((sum, omission) => (omission.node === node ? sum + omission.count : sum), 0);
      change((now) => expandNode(now, node, added));
      setExpanding(undefined);
      const full = left > 0 && model.nodes.size + fresh >= mostNodes;
      setSaid(
        `Added ${plural(fresh, 'node', 'nodes')}${left > 0 ? `; ${plural(left, 'is', 'are')} left out` : ''}.${full ? ` ${FULL}` : ''}`,
      );
    },
  });

  const bring = useMutation({
    mutationFn: async (key: string) => {
      const around = [...model.nodes.keys(), key];
      return (await request(NeighbourhoodDocument, { around, depth: 0, maxNodes: around.length, shared: 'MOST' }))
        .neighbourhood;
    },
    onSuccess: (added, key) => {
      change((now) => {
        const next = addNetwork(now, added);
        const pairs = [...next.edges.values()].map((edge) => [edge.party, edge.attribute] as const);
        const beside = pairs.find((pair) => pair.includes(key));
        const centre = beside?.find((other) => other !== key) ?? [...now.nodes.keys()][0] ?? key;
        return { ...next, places: placeAround(now.places, centre, [key], pairs) };
      });
      setSaid('Added to the view.');
      setSelection((now) => (now.nodes.includes(key) ? now : selectOnly(key)));
    },
    onError: (error) => setSaid(error.message),
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
      else if (model.nodes.size >= mostNodes) setSaid(FULL);
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
  const keys: Readonly<Record<string, () => void>> = {
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
    escape: () => (lasso ? setLasso(false) : setSelection(nothing)),
  };
  const latestKeys = useRef(keys);
  latestKeys.current = keys;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey) return;
      const letter = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (letter === 'z') setHistory(event.shiftKey ? redo : undo);
        else if (letter === 'y') setHistory(redo);
        else return;
      } else {
        const act = latestKeys.current[letter];
        if (act === undefined) return;
        act();
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const counts = countsByKind(network.nodes.values());
  const parties = partiesIn(network.nodes.values());
  const left = [...network.nodes.keys()].reduce((sum, key) => sum + omittedAt(model, key), 0);

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
          <div className="status">
            <span>
              {plural(network.nodes.size, 'node', 'nodes')} in view: {plural(parties, 'party', 'parties')},{' '}
              {plural(network.nodes.size - parties, 'value', 'values')}
            </span>
            {left > 0 && <span>{plural(left, 'more', 'more')} left out</span>}
            {model.hidden.size > 0 && (
              <span>
                {model.hidden.size} hidden{' '}
                <button type="button" className="plain-link" onClick={() => change(showHidden)}>
                  Show
                </button>
              </span>
            )}
            <span className="status-said" role="status">
              {said}
            </span>
          </div>
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

/** What of an address could not be brought back. */
function missingFrom({ gone, beyond }: Beginning): string {
  return [
    ...(gone.length > 0 ? [`${plural(gone.length, 'node', 'nodes')} of this address no longer in the store.`] : []),
    ...(beyond > 0 ? [`${plural(beyond, 'node', 'nodes')} of this address left out. ${FULL}`] : []),
  ].join(' ');
}
