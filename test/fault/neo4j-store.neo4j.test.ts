import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { createBrokers, observeIpAddresses, scanHolderKeys, storeState } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { brokerRow } from '../broker-row.ts';
import { seen } from '../contract/story/world.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const broker = brokerRow('1');

describe.skipIf(neo4jAddress === undefined)('a store on Neo4j', () => {
  const address = neo4jAddress ?? '';
  const open = () => openStore(address, { password: neo4jPassword });
  let store: Store;
  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await open();
  });
  afterAll(() => store.close());

  it('says what to do about a wrong password, and does not repeat it', async () => {
    await expect(openStore(address, { password: 'not-this-one' })).rejects.toMatchObject({
      code: 'unauthorised',
      message: expect.not.stringContaining('not-this-one'),
      next: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  it('says what to do where nothing listens, and shows no credentials of the address', async () => {
    await expect(openStore('bolt://somebody:secret@127.0.0.1:1', { password: 'x' })).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.not.stringContaining('secret'),
    });
    await expect(openStore('bolt://')).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('lets writers of two processes wait for each other', async () => {
    const other = await open();
    const before = (await storeState(store))[0]?.writes ?? 0;
    const kept = await Promise.all(
      [store, other, store, other, store].map((one, n) => one.write((writer) => writer.keep([`{"n":${n}}`]))),
    );
    expect(new Set(kept.flat()).size).toBe(5);
    expect((await storeState(store))[0]?.writes).toBe(before + 5);
    await other.close();
  });

  it('runs a write again when the server ends it for a deadlock', async () => {
    await store.write((writer) => createBrokers(writer, { rows: [broker] }));
    const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', neo4jPassword));
    const session = driver.session();
    const blocking = session.beginTransaction();
    await blocking.run('MATCH (h:Holder {key: $key}) SET h.held = true', { key: broker.key });
    let attempts = 0;
    let blocked: Promise<unknown> = Promise.resolve();
    const writing = store.write(async (writer) => {
      attempts += 1;
      // This write holds the store node and asks for the broker; the other holds the broker and waits for the store node.
      // Who closes the circle is ended by the server.
      if (attempts === 1) {
        blocked = blocking.run("MATCH (s:Store {key: 'store'}) SET s.held = true").then(() => blocking.commit());
        while (!(await isSomebodyBlocked(driver))) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await writer.run(
        {
          name: 'test/touch',
          access: 'write',
          order: 'none',
          text: 'MATCH (h:Holder {key: $key}) SET h.touched = $n',
          params: { key: 'string', n: 'int' },
          row: {},
        },
        { key: broker.key, n: attempts },
      );
    });
    await Promise.all([writing, blocked]);
    const { records } = await driver.executeQuery('MATCH (h:Holder {key: $key}) RETURN h.touched AS touched', {
      key: broker.key,
    });
    expect(attempts).toBeGreaterThan(1);
    expect(records[0]?.get('touched').toNumber()).toBe(attempts);
    await session.close();
    await driver.close();
  });

  it('sends whole numbers as such, also inside rows', async () => {
    const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', neo4jPassword));
    await store.write((writer) =>
      observeIpAddresses(writer, {
        rows: [{ ...seen(broker, 'ip_address:203.0.113.7', 'session', '203.0.113.7'), version: 4 }],
      }),
    );
    const { records } = await driver.executeQuery(
      'MATCH (v:IpAddress) RETURN v.version AS version, valueType(v.version) AS type',
    );
    expect(records.map((record) => [record.get('version').toNumber(), record.get('type')])).toEqual([
      [4, 'INTEGER NOT NULL'],
    ]);
    await driver.close();
  });

  it('has the server give up a read that takes too long', async () => {
    const impatient = await openStore(address, { password: neo4jPassword, deadlineMs: 1 });
    await store.write((writer) =>
      createBrokers(writer, {
        rows: Array.from({ length: 20_000 }, (_, n) => brokerRow(`of many ${n}`)),
      }),
    );
    const reads = await Promise.allSettled(Array.from({ length: 60 }, () => scanHolderKeys(impatient, { prefix: '' })));
    const late = reads.flatMap((read) => (read.status === 'rejected' ? [read.reason] : []));
    expect(late.length).toBeGreaterThan(0);
    for (const reason of late) expect(reason).toMatchObject({ code: 'deadline' });
    await impatient.close();
  });
});

async function isSomebodyBlocked(driver: Driver): Promise<boolean> {
  const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked'");
  return records.length > 0;
}
