import { asNodeKind, isParty, type NodeKind } from './kind.ts';
import type { NetworkPartsFragment } from './operations.generated.ts';
import { type Point, placeAround } from './place-around.ts';

export type NetworkNode = NetworkPartsFragment['nodes'][number];
export type NetworkEdge = NetworkPartsFragment['edges'][number];
export type NetworkLink = NetworkPartsFragment['links'][number];
export type NetworkOmission = NetworkPartsFragment['omitted'][number];

/** Most nodes of a network: the API answers for no more at once. */
export const mostNodes = 500;

/** What a person has in front of them: everything that was added, and what they did with it. */
export interface NetworkModel {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: ReadonlyMap<string, NetworkEdge>;
  readonly links: ReadonlyMap<string, NetworkLink>;
  readonly omitted: readonly NetworkOmission[];
  /** Where each node stands. A node without a place has not been laid out yet. */
  readonly places: ReadonlyMap<string, Point>;
  /** Where the look at the network began; what hangs on something else is folded with it. */
  readonly seeds: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly collapsed: ReadonlySet<string>;
}

/** The part of a model that is drawn and listed. */
export interface VisibleNetwork {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: ReadonlyMap<string, NetworkEdge>;
  readonly links: ReadonlyMap<string, NetworkLink>;
  /** How many nodes are folded into a collapsed one. */
  readonly folded: ReadonlyMap<string, number>;
  /** Neighbours of each node in view. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

export const emptyModel: NetworkModel = {
  nodes: new Map(),
  edges: new Map(),
  links: new Map(),
  omitted: [],
  places: new Map(),
  seeds: new Set(),
  pinned: new Set(),
  hidden: new Set(),
  collapsed: new Set(),
};

export function linkId(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Takes in what the API answered. What is there already keeps its place. */
export function addNetwork(model: NetworkModel, network: NetworkPartsFragment): NetworkModel {
  const nodes = new Map(model.nodes);
  for (const node of network.nodes) nodes.set(node.key, node);
  const edges = new Map(model.edges);
  for (const edge of network.edges) {
    if (!nodes.has(edge.party) || !nodes.has(edge.attribute)) continue;
    const known = edges.get(edge.id);
    edges.set(edge.id, known && known.bits > edge.bits ? known : edge);
  }
  const links = new Map(model.links);
  for (const link of network.links) {
    if (nodes.has(link.a) && nodes.has(link.b)) links.set(linkId(link.a, link.b), link);
  }
  const answered = new Set(network.omitted.map((omission) => omission.node));
  const omitted = [...model.omitted.filter((omission) => !answered.has(omission.node)), ...network.omitted];
  return { ...model, nodes, edges, links, omitted };
}

/** A first look: what the API answered around some seeds. */
export function openNetwork(network: NetworkPartsFragment, seeds: Iterable<string>): NetworkModel {
  const model = addNetwork(emptyModel, network);
  return { ...model, seeds: new Set([...seeds].filter((key) => model.nodes.has(key))) };
}

/** Adds what expanding one node brought, placed around it; nothing that stands somewhere moves. */
export function expandNode(model: NetworkModel, centre: string, network: NetworkPartsFragment): NetworkModel {
  const fresh = network.nodes.filter((node) => !model.nodes.has(node.key)).map((node) => node.key);
  const stale = model.omitted.filter((omission) => omission.node !== centre);
  const added = addNetwork({ ...model, omitted: stale }, network);
  const pairs = [...added.edges.values()].map((edge) => [edge.party, edge.attribute] as const);
  const collapsed = without(model.collapsed, [centre]);
  return { ...added, collapsed, places: placeAround(model.places, centre, fresh, pairs) };
}

export function hide(model: NetworkModel, keys: Iterable<string>): NetworkModel {
  const hidden = new Set(model.hidden);
  for (const key of keys) if (model.nodes.has(key)) hidden.add(key);
  return hidden.size === model.hidden.size ? model : { ...model, hidden };
}

export function showHidden(model: NetworkModel): NetworkModel {
  return model.hidden.size === 0 ? model : { ...model, hidden: new Set() };
}

/** Pins all of them, or unpins when all are pinned. A pinned node is not moved by dragging or tidying. */
export function togglePinned(model: NetworkModel, keys: readonly string[]): NetworkModel {
  const known = keys.filter((key) => model.nodes.has(key));
  if (known.length === 0) return model;
  const all = known.every((key) => model.pinned.has(key));
  return { ...model, pinned: all ? without(model.pinned, known) : new Set([...model.pinned, ...known]) };
}

/** Folds away what is reached only through this node, or brings it back. */
export function toggleCollapsed(model: NetworkModel, key: string): NetworkModel {
  if (!model.nodes.has(key)) return model;
  if (model.collapsed.has(key)) return { ...model, collapsed: without(model.collapsed, [key]) };
  if (foldedInto(model, key).length === 0) return model;
  return { ...model, collapsed: new Set([...model.collapsed, key]) };
}

/** Puts nodes where somebody dragged them, or where the layout put them. */
export function place(model: NetworkModel, places: ReadonlyMap<string, Point>): NetworkModel {
  return { ...model, places: new Map([...model.places, ...places]) };
}

/** What would fold away with a node: everything that is cut off from the seeds without it. */
export function foldedInto(model: NetworkModel, key: string): string[] {
  const neighbours = neighboursOf(model.edges.values(), (node) => !model.hidden.has(node));
  const reached = new Set<string>();
  const waiting = [...model.seeds].filter((seed) => seed !== key && !model.hidden.has(seed));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (reached.has(node) || node === key) continue;
    reached.add(node);
    waiting.push(...(neighbours.get(node) ?? []));
  }
  const folded: string[] = [];
  const beyond = [...(neighbours.get(key) ?? [])];
  const seen = new Set<string>([key]);
  for (let node = beyond.pop(); node !== undefined; node = beyond.pop()) {
    if (seen.has(node) || reached.has(node)) continue;
    seen.add(node);
    folded.push(node);
    beyond.push(...(neighbours.get(node) ?? []));
  }
  return folded;
}

/** What is left to draw and list once hidden and folded nodes are taken out. */
export function visible(model: NetworkModel): VisibleNetwork {
  const gone = new Set(model.hidden);
  const folded = new Map<string, number>();
  for (const key of model.collapsed) {
    const into = foldedInto(model, key);
    folded.set(key, into.length);
    for (const node of into) gone.add(node);
  }
  const nodes = new Map([...model.nodes].filter(([key]) => !gone.has(key)));
  const edges = new Map([...model.edges].filter(([, edge]) => nodes.has(edge.party) && nodes.has(edge.attribute)));
  const links = new Map([...model.links].filter(([, link]) => nodes.has(link.a) && nodes.has(link.b)));
  return { nodes, edges, links, folded, neighbours: neighboursOf(edges.values(), () => true) };
}

/** How many of a node's neighbours were never added: of a value by its true number, of a party by what the API left out. */
export function omittedAt(model: NetworkModel, key: string): number {
  const node = model.nodes.get(key);
  if (node !== undefined && !isParty(node.kind)) return Math.max(0, node.count - holdersIn(model, key));
  return model.omitted.reduce((sum, omission) => (omission.node === key ? sum + omission.count : sum), 0);
}

function holdersIn(model: NetworkModel, key: string): number {
  let count = 0;
  for (const edge of model.edges.values()) if (edge.attribute === key) count++;
  return count;
}

/** The strongest link that a party has to others in view, in bits; undefined when it has none. */
export function strongestAt(network: VisibleNetwork, key: string): number | undefined {
  let strongest: number | undefined;
  for (const link of network.links.values()) {
    if (link.a !== key && link.b !== key) continue;
    if (strongest === undefined || link.bits > strongest) strongest = link.bits;
  }
  return strongest;
}

/** Parties whose every link in view is weak: they are here by association only. */
export function byAssociation(network: VisibleNetwork): ReadonlySet<string> {
  const weak = new Set<string>();
  const strong = new Set<string>();
  for (const link of network.links.values()) {
    const into = link.association ? weak : strong;
    into.add(link.a);
    into.add(link.b);
  }
  return without(weak, strong);
}

/** Counts of what is in view, by kind, in the order of the page. */
export function countsByKind(nodes: Iterable<NetworkNode>): ReadonlyMap<NodeKind, number> {
  const counts = new Map<NodeKind, number>();
  for (const node of nodes) {
    const kind = asNodeKind(node.kind);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Number of parties among some nodes. */
export function partiesIn(nodes: Iterable<NetworkNode>): number {
  let count = 0;
  for (const node of nodes) if (isParty(node.kind)) count++;
  return count;
}

function neighboursOf(
  edges: Iterable<NetworkEdge>,
  shown: (key: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  };
  for (const edge of edges) {
    if (!shown(edge.party) || !shown(edge.attribute)) continue;
    join(edge.party, edge.attribute);
    join(edge.attribute, edge.party);
  }
  return neighbours;
}

function without(keys: ReadonlySet<string>, taken: Iterable<string>): ReadonlySet<string> {
  const left = new Set(keys);
  for (const key of taken) left.delete(key);
  return left;
}
