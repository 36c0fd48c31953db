import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import type { Reading } from '../state/address.ts';
import { formatCount, shorten } from '../state/format.ts';
import { asNodeKind, isParty } from '../state/kind.ts';
import { byAssociation, linkId, type NetworkModel, type VisibleNetwork } from '../state/network-model.ts';
import { edgeWidth } from './drawing.ts';

const longestLabel = 20;
/** Classes that say what an element is; `mark.ts` and `show-labels.ts` have those that say how it stands to what is done. */
const kinds = ['hub', 'pinned', 'collapsed', 'set-aside', 'association'] as const;

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
    const fresh: ElementDefinition[] = [];
    for (const element of wanted) {
      const id = element.data.id ?? '';
      const known = cy.getElementById(id);
      const place = model.places.get(id);
      if (known.empty()) fresh.push(place ? { ...element, position: { ...place } } : element);
      else {
        update(known, element);
        const at = known.isNode() ? known.position() : undefined;
        if (place && at && (at.x !== place.x || at.y !== place.y)) known.position({ ...place });
      }
    }
    cy.add(fresh);
    for (const node of cy.nodes()) {
      const pinned = model.pinned.has(node.id());
      if (pinned !== node.locked()) pinned ? node.lock() : node.unlock();
    }
  });
}

/** Setting anything, even to what it is, has the library work out its look anew: only what changed is set. */
function update(known: CollectionReturnValue, element: ElementDefinition): void {
  const changed = Object.entries(element.data).filter(([name, value]) => known.data(name) !== value);
  if (changed.length > 0) known.data(Object.fromEntries(changed));
  const wanted = new Set((element.classes as string[]).filter(Boolean));
  for (const name of kinds) if (known.hasClass(name) !== wanted.has(name)) known.toggleClass(name, wanted.has(name));
}
