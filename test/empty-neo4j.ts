import neo4j from 'neo4j-driver';

export const neo4jPassword = process.env.NEO4J_PASSWORD ?? 'commonthread';

/** Removes everything from the Neo4j that the tests may write to, schema included. */
export async function emptyNeo4j(address: string): Promise<void> {
  const driver = neo4j.driver(address, neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', neo4jPassword));
  try {
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    const constraints = await session.run('SHOW CONSTRAINTS YIELD name');
    for (const record of constraints.records) await session.run(`DROP CONSTRAINT ${record.get('name')}`);
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    for (const record of indexes.records) await session.run(`DROP INDEX ${record.get('name')}`);
    await session.close();
  } finally {
    await driver.close();
  }
}
