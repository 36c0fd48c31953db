import type { Core } from 'cytoscape';
import type { FcoseLayoutOptions } from 'cytoscape-fcose';
import { pictureLayout } from '../state/picture-layout.ts';
import type { Point } from '../state/place-around.ts';
import { boundsOf } from './bounds.ts';
import type { Box } from './labels.ts';

/**
 * Lays out everything that is drawn except what is `fixed`, and answers where it now stands. It starts from fixed places,
 * not from chance, so that the same network always looks the same.
 */
export function layOut(cy: Core, fixed: ReadonlyMap<string, Point>, ratio: number): ReadonlyMap<string, Point> {
  const nodes = cy.nodes();
  const keys = nodes.map((node) => node.id());
  const edges = cy.edges().map((edge) => [edge.source().id(), edge.target().id()] as const);
  const start = pictureLayout(keys, edges, ratio);
  const size = 110 * Math.sqrt(keys.length);
  cy.batch(() => {
    for (const node of nodes) {
      const from = fixed.get(node.id());
      const to = start.get(node.id());
      if (from) node.position({ ...from });
      else if (to) node.position({ x: to.x * size * ratio, y: to.y * size });
    }
  });
  const options: FcoseLayoutOptions = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    uniformNodeDimensions: false,
    packComponents: false,
    nodeRepulsion: () => 9000,
    idealEdgeLength: () => 108,
    edgeElasticity: () => 0.4,
    gravity: 0.3,
    numIter: 1500,
    tile: true,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 48,
    fixedNodeConstraint: [...fixed].flatMap(([nodeId, position]) =>
      cy.getElementById(nodeId).nonempty() ? [{ nodeId, position: { ...position } }] : [],
    ),
  };
  cy.layout(options).run();
  const stretch = fixed.size > 0 ? 1 : stretchTo(boundsOf(nodes.map((node) => node.position())), ratio);
  const places = new Map(
    nodes.map((node) => [
      node.id(),
      { x: Math.round(node.position('x') * stretch), y: Math.round(node.position('y')) },
    ]),
  );
  nodes.positions((node) => places.get(node.id()) ?? { ...node.position() });
  return places;
}

/** How far to pull a layout apart sideways to use a wide canvas; labels gain the room that they need most. */
function stretchTo({ left, right, top, bottom }: Box, ratio: number): number {
  return Math.max(1, Math.min(1.6, (ratio * (bottom - top)) / (right - left)));
}
