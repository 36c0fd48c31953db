import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { type Direction, describeNode, neighbourToward, nodeBeside } from '../state/neighbour.ts';
import type { Point } from '../state/place-around.ts';
import { selectOnly, toggle } from '../state/selection.ts';
import type { CanvasProps } from './canvas-props.ts';
import { drawing } from './drawing.ts';
import { elements, synchronise } from './elements.ts';
import { inside } from './lasso.ts';
import { layOut } from './layout.ts';
import { listen, type PlacedTip } from './listen.ts';
import { mark } from './mark.ts';
import { readPalette } from './palette.ts';
import { scheduleLabels } from './show-labels.ts';
import { reveal, showAll, zoomBy } from './view.ts';

cytoscape.use(fcose);

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The drawn network. It keeps no state of its own but the view (zoom, pan) and the keyboard's place. */
export default function Canvas(props: CanvasProps) {
  const { model, network, reading, selection, theme, lasso } = props;
  const ground = useRef<HTMLDivElement>(null);
  const drawn = useRef<Core | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [focused, setFocused] = useState<string>();
  const [active, setActive] = useState(false);
  const [spoken, setSpoken] = useState('');
  const [tip, setTip] = useState<PlacedTip>();
  const [outline, setOutline] = useState<readonly Point[]>([]);

  useLayoutEffect(() => {
    if (ground.current === null) return;
    const cy = cytoscape({
      container: ground.current,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.08,
      maxZoom: 3,
    });
    drawn.current = cy;
    listen(cy, latest, setTip, setFocused);
    const resized = new ResizeObserver(() => cy.resize());
    resized.observe(ground.current);
    return () => {
      resized.disconnect();
      drawn.current = undefined;
      cy.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    const cy = drawn.current;
    if (cy === undefined || theme === '') return;
    cy.style(drawing(readPalette(cy.container() ?? document.documentElement)));
  }, [theme]);

  useLayoutEffect(() => {
    const cy = drawn.current;
    if (cy === undefined) return;
    const empty = cy.nodes().empty();
    synchronise(cy, elements(model, network, reading), model);
    const missing = cy.nodes().filter((node) => !model.places.has(node.id()));
    if (missing.nonempty()) {
      const places = layOut(cy, model.places, ratioOf(cy));
      latest.current.onPlaced(new Map(missing.map((node) => [node.id(), places.get(node.id()) ?? { x: 0, y: 0 }])));
    }
    if (empty) showAll(cy);
    scheduleLabels(cy, latest);
  }, [model, network, reading]);

  useEffect(() => {
    const cy = drawn.current;
    if (cy === undefined) return;
    mark(cy, network, selection, active ? focused : undefined);
    scheduleLabels(cy, latest);
  }, [network, selection, focused, active]);

  useEffect(() => {
    if (focused !== undefined && !network.nodes.has(focused)) setFocused(undefined);
  }, [focused, network]);

  useImperativeHandle(props.handle, () => ({
    fit: () => drawn.current && showAll(drawn.current),
    zoom: (factor) => drawn.current && zoomBy(drawn.current, factor),
    reveal: (key) => drawn.current && reveal(drawn.current, key),
    tidy: () => {
      const cy = drawn.current;
      if (cy === undefined) return;
      const fixed = new Map([...model.places].filter(([key]) => model.pinned.has(key)));
      props.onTidied(layOut(cy, fixed, ratioOf(cy)));
      showAll(cy);
    },
    focus: () => ground.current?.parentElement?.focus(),
  }));

  function goTo(key: string | undefined, otherwise: string): void {
    if (key === undefined) {
      setSpoken(otherwise);
      return;
    }
    setFocused(key);
    setSpoken(describeNode(model, network, key));
    if (drawn.current) reveal(drawn.current, key);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined) {
      const from = focused ?? selection.nodes[0];
      if (from === undefined) goTo(nodeBeside(network, undefined, 1), 'Nothing is drawn.');
      else
        goTo(
          neighbourToward(network, model.places, from, direction),
          `No neighbour to the ${spokenDirection(direction)}.`,
        );
    } else if (event.key === ']' || event.key === '[') {
      goTo(nodeBeside(network, focused, event.key === ']' ? 1 : -1), 'Nothing is drawn.');
    } else if (event.key === 'Home' || event.key === 'End') {
      goTo(nodeBeside(network, undefined, event.key === 'Home' ? 1 : -1), 'Nothing is drawn.');
    } else if ((event.key === 'Enter' || event.key === ' ') && focused !== undefined) {
      const adding = event.key === ' ' || event.shiftKey;
      const next = adding ? toggle(selection, focused) : selectOnly(focused);
      props.onSelect(next);
      setSpoken(
        next.nodes.includes(focused) ? `Selected, ${next.nodes.length} in all.` : 'Taken out of the selection.',
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Starts a lasso on empty ground, before the drawing library takes the press for a move of the view. */
  function onMouseDown(event: React.MouseEvent): void {
    const cy = drawn.current;
    const box = ground.current?.getBoundingClientRect();
    if (cy === undefined || box === undefined || event.button !== 0 || !(lasso || event.shiftKey)) return;
    const at = (x: number, y: number) => ({ x: x - box.left, y: y - box.top });
    const start = at(event.clientX, event.clientY);
    if (
      cy
        .nodes()
        .toArray()
        .some((node) => near(node.renderedPosition(), start, node.renderedOuterWidth() / 2 + 2))
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    const path: Point[] = [start];
    const onMove = (move: MouseEvent) => {
      path.push(at(move.clientX, move.clientY));
      setOutline([...path]);
    };
    const onUp = () => {
      window.removeEventListener('mousemove', onMove);
      setOutline([]);
      const caught = cy.nodes().filter((node) => inside(node.renderedPosition(), path));
      const kept = event.shiftKey ? latest.current.selection.nodes : [];
      if (path.length > 2) props.onSelect(selectOnly(...kept, ...caught.map((node) => node.id())));
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp, { once: true });
  }

  return (
    <div
      className={lasso ? 'canvas lassoing' : 'canvas'}
      role="application"
      aria-label="Network. Arrow keys go to neighbours, brackets to the next node, Enter selects, question mark lists all keys."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDownCapture={onMouseDown}
      onFocus={() => {
        setActive(true);
        const start = focused ?? selection.nodes[0] ?? nodeBeside(network, undefined, 1);
        if (start !== undefined) {
          setFocused(start);
          setSpoken(describeNode(model, network, start));
        }
      }}
      onBlur={() => setActive(false)}
    >
      <div ref={ground} className="canvas-ground" />
      {outline.length > 1 && (
        <svg className="canvas-outline" aria-hidden="true">
          <polygon points={outline.map((point) => `${point.x},${point.y}`).join(' ')} />
        </svg>
      )}
      {tip && (
        <div className="tip" style={{ left: tip.x, top: tip.y }}>
          <strong dir="auto">{tip.title}</strong>
          {tip.lines.map((line) => (
            <span key={line} dir="auto">
              {line}
            </span>
          ))}
        </div>
      )}
      <div className="unseen" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}

/** Shape of the canvas: width by height, within what a layout can follow. */
function ratioOf(cy: Core): number {
  return Math.max(0.6, Math.min(2.2, cy.width() / Math.max(1, cy.height())));
}

function spokenDirection(direction: Direction): string {
  return direction === 'up' ? 'top' : direction === 'down' ? 'bottom' : direction;
}

function near(a: Point, b: Point, distance: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= distance;
}
