import type { Core } from 'cytoscape';
import { linkId, type VisibleNetwork } from '../state/network-model.ts';
import type { Selection } from '../state/selection.ts';

/** Classes that say how an element stands to what somebody does, rather than what it is. */
export const marks = [
  'chosen',
  'near',
  'beside',
  'focused',
  'labelled',
  'label-below',
  'label-above',
  'label-right',
  'label-left',
] as const;

/** Shows what is selected, dims what it is not tied to, and where the keyboard is. */
export function mark(cy: Core, network: VisibleNetwork, selection: Selection, focused: string | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near beside focused');
    const inView = selection.nodes.filter((key) => network.nodes.has(key));
    const [a, b] = inView;
    const pair = a !== undefined && b !== undefined ? cy.getElementById(linkId(a, b)) : cy.collection();
    const chosen = cy
      .nodes()
      .filter((node) => inView.includes(node.id()))
      .union(selection.edge === undefined ? cy.collection() : cy.getElementById(selection.edge))
      .union(pair);
    chosen.addClass('chosen');
    if (chosen.nonempty()) {
      const around = chosen.union(chosen.nodes().closedNeighborhood()).union(chosen.edges().connectedNodes());
      if (inView.length === 1) chosen.nodes().connectedEdges().addClass('near');
      cy.elements().difference(around).addClass('beside');
    }
    if (focused !== undefined) cy.getElementById(focused).addClass('focused');
  });
}
