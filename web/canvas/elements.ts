import type { Core, ElementDefinition } from 'cytoscape';
import type { Reading } from '../state/address.ts';
import { formatCount, shorten } from '../state/format.ts';
import { asNodeKind, isParty } from '../state/kind.ts';
import { byAssociation, linkId, type NetworkModel, type VisibleNetwork } from '../state/network-model.ts';
import { edgeWidth } from './drawing.ts';
import { marks } from './mark.ts';

const longestLabel = 20;

/** What is in view as the drawing library takes it. */
export function elements(model: NetworkModel, network: VisibleNetwork, reading: Reading): ElementDefinition[] {
  const weak = byAssociation(network);
  const nodes = [...network.nodes.values()]
    .filter((node) => reading === 'values' || isParty(node.kind))
    .map((node): ElementDefinition => {
      const folded = network.folded.get(node.key);
      const label = shorten(node.label, longestLabel) + (node.hub ? `\n${formatCount(node.count)} hold it` : '');
      return {
        group: 'nodes',
        data: {
          id: node.key,
          kind: asNodeKind(node.kind),
          label: folded === undefined ? label : `${label}\n+${folded}`,
        },
        classes: [
          node.hub ? 'hub' : '',
          model.pinned.has(node.key) ? 'pinned' : '',
          folded === undefined ? '' : 'collapsed',
        ],
      };
    });
  const edges =
    reading === 'values'
      ? [...network.edges.values()].map(
          (edge): ElementDefinition => ({
            group: 'edges',
            data: { id: edge.id, source: edge.party, target: edge.attribute, width: edgeWidth(edge.bits) },
            classes: [edge.setAside === null ? '' : 'set-aside', weak.has(edge.party) ? 'association' : ''],
          }),
        )
      : [...network.links.values()].map(
          (link): ElementDefinition => ({
            group: 'edges',
            data: { id: linkId(link.a, link.b), source: link.a, target: link.b, width: edgeWidth(link.bits) },
            classes: [link.bits <= 0 ? 'set-aside' : '', link.association ? 'association' : ''],
          }),
        );
  return [...nodes, ...edges];
}

/** Draws what is new, takes away what is gone and updates the rest; what stays does not move unless its place changed. */
export function synchronise(cy: Core, wanted: readonly ElementDefinition[], model: NetworkModel): void {
  cy.batch(() => {
    const ids = new Set(wanted.map((element) => element.data.id));
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const id = element.data.id ?? '';
      const known = cy.getElementById(id);
      const place = model.places.get(id);
      if (known.empty()) cy.add(place ? { ...element, position: { ...place } } : element);
      else {
        known.data(element.data);
        const kept = marks.filter((name) => known.hasClass(name));
        known.classes([...(element.classes as string[]).filter(Boolean), ...kept]);
        if (place && known.isNode()) known.position({ ...place });
      }
    }
    for (const node of cy.nodes()) {
      if (model.pinned.has(node.id())) node.lock();
      else node.unlock();
    }
  });
}
