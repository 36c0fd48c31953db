import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { Ring } from './link.ts';
import type { RingValue } from './ring-graph.ts';

// The package is CommonJS and its types say that it is not.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/** Nodes of a ring's graph beyond which values that few parties share are left out. */
const MOST_NODES = 1_500;

/**
 * On how large a share of the shortest ways between two others each party and value of a ring lies (Freeman, “A Set of
 * Measures of Centrality Based on Betweenness”, Sociometry 40, 1977), by key: 0 to 1, in the graph of parties and the
 * values that hold them. Sorted, so that the order in which sums are made is always the same.
 */
export function betweenRing({ parties }: Ring, values: readonly RingValue[]): ReadonlyMap<string, number> {
  const graph = new UndirectedGraph();
  for (const party of parties.toSorted()) graph.addNode(party);
  const kept = values.slice(0, Math.max(0, MOST_NODES - parties.length));
  for (const { attribute } of kept.toSorted((x, y) => (x.attribute < y.attribute ? -1 : 1))) graph.addNode(attribute);
  for (const { attribute, parties: holders } of kept) for (const party of holders) graph.addEdge(attribute, party);
  return new Map(Object.entries(betweenness(graph, { getEdgeWeight: null, normalized: true })));
}
