import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import type { Batch } from './batch.ts';

// The loader that somebody would write by hand: it only writes. Its rows were computed beforehand, 5,000 a line.
const [address = '', file = ''] = process.argv.slice(2);
const login = neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD ?? 'commonthread');
const driver = neo4j.driver(address, login);
const session = driver.session();
for await (const line of createInterface({ input: createReadStream(file) })) {
  const batch = JSON.parse(line) as Batch;
  for (const { props } of batch.rows) for (const name of batch.ints) props[name] = neo4j.int(Number(props[name]));
  const statement =
    batch.of === 'nodes'
      ? `UNWIND $rows AS row MERGE (n:${batch.label} {key: row.props.key}) SET n:${batch.labels.join(':')}, n = row.props`
      : `UNWIND $rows AS row MATCH (a:${batch.from} {key: row.a}) MATCH (b:${batch.to} {key: row.b})
         CREATE (a)-[r:${batch.type}]->(b) SET r = row.props`;
  await session.executeWrite((transaction) => transaction.run(statement, { rows: batch.rows }));
}
await driver.close();
