import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { CanvasProps } from './canvas-props.ts';
import { drawing } from './drawing.ts';
import { elements, synchronise } from './elements.ts';
import { layOut } from './layout.ts';
import { listen, type PlacedTip } from './listen.ts';
import { mark } from './mark.ts';
import { readPalette } from './palette.ts';
import { scheduleLabels } from './show-labels.ts';
import { ratioOf, showAll, showAlso } from './view.ts';

cytoscape.use(fcose);

interface Drawn {
  readonly ground: RefObject<HTMLDivElement | null>;
  readonly drawn: RefObject<Core | undefined>;
  readonly latest: RefObject<CanvasProps>;
  /** Node that the keyboard is at, while the canvas has the focus. */
  readonly focused: string | undefined;
  readonly setTip: (tip: PlacedTip | undefined) => void;
  readonly setFocused: (key: string) => void;
}

/** The drawing itself: made once, kept as the network, the selection and the colours say. */
export function useDrawn(props: CanvasProps, { ground, drawn, latest, focused, setTip, setFocused }: Drawn): void {
  const { model, network, reading, selection, theme } = props;
  const known = useRef<ReadonlySet<string>>(new Set());

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
  }, [ground, drawn, latest, setTip, setFocused]);

  useLayoutEffect(() => {
    const cy = drawn.current;
    if (cy === undefined || theme === '') return;
    cy.style(drawing(readPalette(cy.container() ?? document.documentElement)));
  }, [theme, drawn]);

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
    // What was hidden or folded away comes back where it was; only what is new may be far off.
    const fresh = [...model.nodes.keys()].filter((key) => !known.current.has(key));
    known.current = new Set(model.nodes.keys());
    if (empty) showAll(cy);
    else if (fresh.length > 0) showAlso(cy, fresh);
    scheduleLabels(cy, latest);
  }, [model, network, reading, drawn, latest]);

  useEffect(() => {
    const cy = drawn.current;
    if (cy === undefined) return;
    mark(cy, network, selection, focused);
    scheduleLabels(cy, latest);
  }, [network, selection, focused, drawn, latest]);
}
