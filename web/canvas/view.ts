import type { Core } from 'cytoscape';
import { boundsOf } from './bounds.ts';

/** Room left around everything, in pixels: enough for the labels of the outermost nodes. */
const margin = { x: 76, y: 36 };
/** Nearer than this, nodes are only bigger, not clearer. */
const nearest = 1.25;

/** Fits everything in. Goes by the nodes alone: labels keep their size whatever the zoom. */
export function showAll(cy: Core): void {
  if (cy.nodes().empty()) return;
  const box = boundsOf(cy.nodes().map((node) => node.position()));
  const across = (cy.width() - 2 * margin.x) / (box.right - box.left);
  const down = (cy.height() - 2 * margin.y) / (box.bottom - box.top);
  const zoom = Math.max(cy.minZoom(), Math.min(nearest, across, down));
  const pan = {
    x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
    y: cy.height() / 2 - (zoom * (box.top + box.bottom)) / 2,
  };
  cy.viewport({ zoom, pan });
}

/** Zooms about the middle. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Brings a node into view if it is outside. */
export function reveal(cy: Core, key: string): void {
  const node = cy.getElementById(key);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const edge = 40;
  const outside = x < edge || y < edge || x > cy.width() - edge || y > cy.height() - edge;
  if (outside) cy.center(node);
}

/** Shape of the canvas: width by height, within what a layout can follow. */
export function ratioOf(cy: Core): number {
  return Math.max(0.6, Math.min(2.2, cy.width() / Math.max(1, cy.height())));
}
