import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import neo4j, { type Driver, isInt, type Session } from 'neo4j-driver';
import type { Batch } from './batch.ts';

const ROWS = 5_000;
/** Labels whose key has a constraint, so that a MERGE on them is an index look-up; see cypher/schema/neo4j. */
const KEYED = ['Holder', 'Attribute', 'Party', 'Known', 'Change', 'Record', 'Store', 'Migration'];

/** What the benchmark does to its Neo4j besides loading: empty it, count it, and write down what stands in it. */
export interface Neo4jDatabase {
  empty(): Promise<void>;
  counts(): Promise<{ readonly nodes: number; readonly edges: number; readonly properties: number }>;
  /** Writes every node and edge into a file of {@link Batch} lines. */
  dump(file: string): Promise<void>;
  close(): Promise<void>;
}

export function neo4jDatabase(address: string): Neo4jDatabase {
  const login = neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD ?? 'commonthread');
  const driver: Driver = neo4j.driver(address, login);
  const within = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session();
    return work(session).finally(() => session.close());
  };
  return {
    empty: () =>
      within(async (session) => {
        await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
      }),
    counts: () =>
      within(async (session) => {
        const { records } = await session.run(`
          CALL () { MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS ofNodes }
          CALL () { MATCH ()-[r]->() RETURN count(r) AS edges, sum(size(keys(r))) AS ofEdges }
          RETURN nodes, edges, ofNodes + ofEdges AS properties`);
        const number = (name: string) => Number(records[0]?.get(name));
        return { nodes: number('nodes'), edges: number('edges'), properties: number('properties') };
      }),
    dump: (file) =>
      within(async (session) => {
        const out = createWriteStream(file);
        const batches = new Map<string, Batch & { rows: Batch['rows'][number][] }>();
        const flush = (key: string) => {
          const batch = batches.get(key);
          if (batch !== undefined) out.write(`${JSON.stringify(batch)}\n`);
          batches.delete(key);
        };
        const add = (head: Omit<Batch, 'rows' | 'ints'>, ints: readonly string[], row: Batch['rows'][number]) => {
          const key = JSON.stringify([head, ints]);
          const batch = batches.get(key) ?? ({ ...head, ints, rows: [] } as unknown as Batch & { rows: unknown[] });
          batch.rows.push(row as never);
          batches.set(key, batch as never);
          if (batch.rows.length === ROWS) flush(key);
        };
        for await (const node of session.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS props')) {
          const labels = (node.get('labels') as string[]).toSorted();
          const label = KEYED.find((one) => labels.includes(one)) ?? '';
          const { props, ints } = plain(node.get('props'));
          add({ of: 'nodes', label, labels } as Omit<Batch, 'rows' | 'ints'>, ints, { props });
        }
        for (const key of [...batches.keys()]) flush(key);
        const edges = `MATCH (a)-[r]->(b)
          RETURN type(r) AS type, a.key AS a, b.key AS b, labels(a) AS from, labels(b) AS to, properties(r) AS props`;
        for await (const edge of session.run(edges)) {
          const [from, to] = ['from', 'to'].map((end) =>
            KEYED.find((one) => (edge.get(end) as string[]).includes(one)),
          );
          const { props, ints } = plain(edge.get('props'));
          add({ of: 'edges', type: edge.get('type'), from, to } as Omit<Batch, 'rows' | 'ints'>, ints, {
            a: edge.get('a'),
            b: edge.get('b'),
            props,
          });
        }
        for (const key of [...batches.keys()]) flush(key);
        await finished(out.end());
      }),
    close: () => driver.close(),
  };
}

function plain(properties: Readonly<Record<string, unknown>>): { props: Record<string, unknown>; ints: string[] } {
  const props: Record<string, unknown> = {};
  const ints: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (isInt(value)) ints.push(name);
    props[name] = isInt(value) ? value.toNumber() : value;
  }
  return { props, ints: ints.toSorted() };
}
