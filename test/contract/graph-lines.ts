import type { Runner, Statement } from '../../api/graph/store.ts';

const common = { access: 'read', order: 'none', params: {} } as const;
const nodes: Statement = {
  ...common,
  name: 'test/nodes',
  text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  row: { labels: { list: 'string' }, properties: 'properties' },
};
const edges: Statement = {
  ...common,
  name: 'test/edges',
  text: 'MATCH (a)-[r]->(b) RETURN a.key AS source, type(r) AS type, properties(r) AS properties, b.key AS target',
  row: { source: 'string', type: 'string', properties: 'properties', target: 'string' },
};

/** Everything in a store, a line for each node and edge, in one order. */
export async function graphLines(runner: Runner): Promise<string[]> {
  const nodeRows = await runner.run<{ labels: string[]; properties: Record<string, unknown> }>(nodes, {});
  const edgeRows = await runner.run<{
    source: string;
    type: string;
    properties: Record<string, unknown>;
    target: string;
  }>(edges, {});
  return [
    ...nodeRows.map(({ labels, properties }) => `(${[...labels].sort().join(':')}) ${inOrder(properties)}`),
    ...edgeRows.map(
      ({ source, type, properties, target }) => `(${source})-[${type}]->(${target}) ${inOrder(properties)}`,
    ),
  ].sort();
}

/** What one write changed: lines that came, with `+`, and lines that went, with `-`. */
export function changedLines(before: readonly string[], after: readonly string[]): string[] {
  return [...without(before, after).map((line) => `- ${line}`), ...without(after, before).map((line) => `+ ${line}`)];
}

/** As lists, not as sets: a second edge just like the first is a change. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function inOrder(properties: Readonly<Record<string, unknown>>): string {
  // Every write counts itself; that is the same on both engines and says nothing about a statement.
  const { writes: _, ...rest } = properties;
  return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
}
