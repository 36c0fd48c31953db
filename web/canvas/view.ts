import type { Core } from 'cytoscape';
import type { Point } from '../state/place-around.ts';
import { boundsOf } from './bounds.ts';
import type { Box } from './labels.ts';

/** Room left around everything, in pixels: enough for the labels of the outermost nodes. */
const margin = { x: 76, y: 36 };
/** Nearer than this, nodes are only bigger, not clearer. */
const nearest = 1.25;

/** Fits everything in. Goes by the nodes alone: labels keep their size whatever the zoom. */
export function showAll(cy: Core): void {
  if (cy.nodes().empty()) return;
  cy.viewport(fitting(cy, boundsOf(cy.nodes().map((node) => node.position()))));
}

/**
 * Brings nodes that were added into view, and moves no more than that takes: nothing where they are in view, the view
 * alone where they fit in as large as they are, else everything is fitted in.
 */
export function showAlso(cy: Core, keys: readonly string[]): void {
  const places = keys.flatMap((key) => {
    const node = cy.getElementById(key);
    return node.nonempty() ? [node.position()] : [];
  });
  if (places.length === 0) return;
  const box = boundsOf(places);
  const zoom = cy.zoom();
  const pan = {
    x: shift(cy.pan().x, zoom * box.left, zoom * box.right, margin.x, cy.width()),
    y: shift(cy.pan().y, zoom * box.top, zoom * box.bottom, margin.y, cy.height()),
  };
  if (pan.x === cy.pan().x && pan.y === cy.pan().y) return;
  const fits = zoom * (box.right - box.left) <= cy.width() - 2 * margin.x;
  const fitsToo = zoom * (box.bottom - box.top) <= cy.height() - 2 * margin.y;
  const to = fits && fitsToo ? { zoom, pan } : fitting(cy, boundsOf(cy.nodes().map((node) => node.position())));
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(to);
  else cy.animate({ ...to, duration: 250, easing: 'ease-in-out' });
}

/** The least move of a view that brings a stretch into it. */
function shift(pan: number, from: number, to: number, room: number, size: number): number {
  if (pan + from < room) return room - from;
  return pan + to > size - room ? size - room - to : pan;
}

function fitting(cy: Core, box: Box): { readonly zoom: number; readonly pan: Point } {
  const across = (cy.width() - 2 * margin.x) / (box.right - box.left);
  const down = (cy.height() - 2 * margin.y) / (box.bottom - box.top);
  const zoom = Math.max(cy.minZoom(), Math.min(nearest, across, down));
  return {
    zoom,
    pan: {
      x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
      y: cy.height() / 2 - (zoom * (box.top + box.bottom)) / 2,
    },
  };
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
