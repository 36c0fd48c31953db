import type { Core, EventObject } from 'cytoscape';
import { selectEdge, selectOnly, toggle } from '../state/selection.ts';
import type { CanvasProps } from './canvas-props.ts';
import { scheduleLabels } from './show-labels.ts';
import { edgeTip, nodeTip, type Tip } from './tip.ts';

/** A tip with where it stands on the canvas. */
export interface PlacedTip extends Tip {
  readonly x: number;
  readonly y: number;
}

/** Turns what a pointer does to the drawing into what the canvas is told. */
export function listen(
  cy: Core,
  latest: { readonly current: CanvasProps },
  setTip: (tip: PlacedTip | undefined) => void,
  setFocused: (key: string) => void,
): void {
  const adds = (event: EventObject) => {
    const source = event.originalEvent as MouseEvent | undefined;
    return source?.shiftKey === true || source?.ctrlKey === true || source?.metaKey === true;
  };
  cy.on('tap', (event) => {
    if (event.target === cy && !adds(event)) latest.current.onSelect(selectOnly());
  });
  cy.on('tap', 'node', (event) => {
    const key: string = event.target.id();
    setFocused(key);
    latest.current.onSelect(adds(event) ? toggle(latest.current.selection, key) : selectOnly(key));
  });
  cy.on('tap', 'edge', (event) => {
    const { reading, onSelect } = latest.current;
    if (reading === 'links') onSelect(selectOnly(event.target.source().id(), event.target.target().id()));
    else onSelect(selectEdge(event.target.id()));
  });
  cy.on('dbltap', 'node', (event) => latest.current.onExpand(event.target.id()));
  cy.on('dragfreeon', 'node', (event) => {
    const node = event.target;
    latest.current.onMove(
      new Map([[node.id(), { x: Math.round(node.position('x')), y: Math.round(node.position('y')) }]]),
    );
  });
  cy.on('mouseover', 'node, edge', (event) => {
    const at = event.renderedPosition ?? { x: 0, y: 0 };
    const said = event.target.isNode()
      ? nodeTip(latest.current, event.target.id())
      : edgeTip(latest.current, event.target.id());
    if (said) setTip({ x: at.x + 14, y: at.y + 14, ...said });
  });
  cy.on('mouseout', 'node, edge', () => setTip(undefined));
  cy.on('viewport drag', () => {
    setTip(undefined);
    scheduleLabels(cy, latest);
  });
}
