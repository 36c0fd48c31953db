import type { CollectionReturnValue, Core } from 'cytoscape';
import type { VisibleNetwork } from '../state/network-model.ts';
import type { Selection } from '../state/selection.ts';

/** Shows what is selected, dims what it is not tied to, and where the keyboard is. */
export function mark(cy: Core, network: VisibleNetwork, selection: Selection, focused: string | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near beside focused');
    const inView = selection.nodes.filter((key) => network.nodes.has(key));
    const nodes = cy.nodes().filter((node) => inView.includes(node.id()));
    const edge = selection.edge === undefined ? cy.collection() : cy.getElementById(selection.edge);
    const near = inView.length === 2 ? between(cy, inView) : nodes.closedNeighborhood();
    const around = nodes.union(near).union(edge).union(edge.connectedNodes());
    nodes.union(edge).addClass('chosen');
    if (inView.length < 3) near.edges().addClass('near');
    if (around.nonempty()) cy.elements().difference(around).addClass('beside');
    if (focused !== undefined) cy.getElementById(focused).addClass('focused');
  });
}

/** What two nodes have in common: the edge between them, and the nodes that both are tied to. */
function between(cy: Core, [a = '', b = '']: readonly string[]): CollectionReturnValue {
  const [one, other] = [cy.getElementById(a), cy.getElementById(b)];
  const shared = one.openNeighborhood('node').intersection(other.openNeighborhood('node'));
  return shared.union(shared.edgesWith(one.union(other))).union(one.edgesWith(other));
}
