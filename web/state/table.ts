import { asNodeKind, isParty, KINDS } from './kind.ts';
import { type NetworkModel, omittedAt, strongestAt, type VisibleNetwork } from './network-model.ts';

/** A node in view as a row. */
export interface NodeRow {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  /** Applications of a party, holders of a value. */
  readonly count: number;
  readonly neighbours: number;
  readonly left: number;
  /** Strongest link in view of a party; the most that a value adds to one. */
  readonly bits: number | undefined;
  readonly pinned: boolean;
  readonly hub: boolean;
}

export type NodeColumn = 'kind' | 'label' | 'detail' | 'count' | 'neighbours' | 'left' | 'bits';

export interface Sorting<Column> {
  readonly column: Column;
  readonly descending: boolean;
}

export function nodeRows(model: NetworkModel, network: VisibleNetwork): NodeRow[] {
  const most = new Map<string, number>();
  for (const edge of network.edges.values()) {
    most.set(edge.attribute, Math.max(most.get(edge.attribute) ?? 0, edge.bits));
  }
  return [...network.nodes.values()].map((node) => ({
    key: node.key,
    kind: node.kind,
    label: node.label,
    detail: node.detail,
    count: node.count,
    neighbours: network.neighbours.get(node.key)?.length ?? 0,
    left: omittedAt(model, node.key),
    bits: isParty(node.kind) ? strongestAt(network, node.key) : most.get(node.key),
    pinned: model.pinned.has(node.key),
    hub: node.hub,
  }));
}

const compared: Readonly<Record<NodeColumn, (row: NodeRow) => number | string>> = {
  kind: (row) => Object.keys(KINDS).indexOf(asNodeKind(row.kind)),
  label: (row) => row.label,
  detail: (row) => row.detail,
  count: (row) => row.count,
  neighbours: (row) => row.neighbours,
  left: (row) => row.left,
  bits: (row) => row.bits ?? -1,
};

/** Rows in order; equal ones by key, so that the order is always the same. */
export function sortRows(rows: readonly NodeRow[], sorting: Sorting<NodeColumn>): NodeRow[] {
  const of = compared[sorting.column];
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const x = of(a);
    const y = of(b);
    const order = typeof x === 'string' || typeof y === 'string' ? String(x).localeCompare(String(y)) : x - y;
    return order === 0 ? (a.key < b.key ? -1 : 1) : order * sign;
  });
}

/** What a row's count counts, `application` or `holders`. */
export function countWord(row: NodeRow): string {
  const [one, many] = isParty(row.kind) ? ['application', 'applications'] : ['holder', 'holders'];
  return row.count === 1 ? one : many;
}
