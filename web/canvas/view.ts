import type { Core } from 'cytoscape';

/** Fits everything in, but no nearer than is pleasant to read. */
export function showAll(cy: Core): void {
  if (cy.nodes().empty()) return;
  cy.fit(cy.elements(), 40);
  if (cy.zoom() > 1.25) {
    cy.zoom(1.25);
    cy.center(cy.elements());
  }
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
  const margin = 40;
  const outside = x < margin || y < margin || x > cy.width() - margin || y > cy.height() - margin;
  if (outside) cy.center(node);
}
