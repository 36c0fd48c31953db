import type { Reading } from '../state/address.ts';
import { formatBits, plural } from '../state/format.ts';
import { asNodeKind, isParty, KINDS } from '../state/kind.ts';
import type { NetworkModel, VisibleNetwork } from '../state/network-model.ts';

/** What is said of a node or an edge under the pointer. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Shown {
  readonly network: VisibleNetwork;
  readonly model: NetworkModel;
  readonly reading: Reading;
}

export function nodeTip({ network, model }: Shown, key: string): Tip | undefined {
  const node = network.nodes.get(key);
  if (node === undefined) return undefined;
  const held = isParty(node.kind)
    ? plural(node.count, 'application', 'applications')
    : `Held by ${plural(node.count, 'party', 'parties')}`;
  const lines = [`${KINDS[asNodeKind(node.kind)].one} · ${held}`];
  if (node.hub) lines.push('A hub: so many hold it that they are not drawn.');
  if (model.pinned.has(key)) lines.push('Pinned.');
  return { title: node.label, lines };
}

export function edgeTip({ network, reading }: Shown, id: string): Tip | undefined {
  if (reading === 'links') {
    const link = network.links.get(id);
    if (link === undefined) return undefined;
    const kinds = link.kinds.map((kind) => KINDS[kind].one.toLowerCase()).join(', ');
    const lines = [`${formatBits(link.bits)} bits · ${kinds}`];
    if (link.association) lines.push('By association: too weak to make a ring by itself.');
    return { title: `${network.nodes.get(link.a)?.label} – ${network.nodes.get(link.b)?.label}`, lines };
  }
  const edge = network.edges.get(id);
  if (edge === undefined) return undefined;
  const lines = [`${edge.uses.join(', ')} · up to ${formatBits(edge.bits)} bits`];
  if (edge.setAside !== null) lines.push(`Set aside: ${edge.setAside}`);
  return { title: `${network.nodes.get(edge.party)?.label} – ${network.nodes.get(edge.attribute)?.label}`, lines };
}
