import { isPartyKey } from './kind.ts';

/** What is selected: nodes in the order chosen, or one edge. Never both. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly edge: string | undefined;
}

export const nothing: Selection = { nodes: [], edge: undefined };

export function selectOnly(...nodes: readonly string[]): Selection {
  return nodes.length === 0 ? nothing : { nodes: [...new Set(nodes)], edge: undefined };
}

export function selectEdge(edge: string): Selection {
  return { nodes: [], edge };
}

/** Adds a node to the selection, or takes it out. */
export function toggle(selection: Selection, node: string): Selection {
  return selection.nodes.includes(node)
    ? { nodes: selection.nodes.filter((key) => key !== node), edge: undefined }
    : { nodes: [...selection.nodes, node], edge: undefined };
}

/** Drops what is no longer in view. */
export function keep(
  selection: Selection,
  nodes: ReadonlyMap<string, unknown>,
  edges: ReadonlyMap<string, unknown>,
): Selection {
  const kept = selection.nodes.filter((key) => nodes.has(key));
  const edge = selection.edge !== undefined && edges.has(selection.edge) ? selection.edge : undefined;
  return kept.length === selection.nodes.length && edge === selection.edge ? selection : { nodes: kept, edge };
}

/** The pair whose link is asked about when exactly two parties are selected. */
export function selectedPair(selection: Selection): readonly [string, string] | undefined {
  const [a, b, ...more] = selection.nodes;
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return isPartyKey(a) && isPartyKey(b) ? [a, b] : undefined;
}
