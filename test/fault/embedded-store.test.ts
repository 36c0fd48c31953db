import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import {
  createApplications,
  createBrokers,
  recordMigration,
  scanHolderKeys,
} from '../../api/graph/queries.generated.ts';
import { type Store, StoreError } from '../../api/graph/store.ts';
import { brokerRow } from '../broker-row.ts';

const brokers = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => brokerRow(`${from + index}`));

async function texts(store: Store): Promise<string[]> {
  const found: string[] = [];
  for await (const { text } of store.records()) found.push(text);
  return found;
}

describe('an embedded store', () => {
  let folder: string;
  const segment = () => join(folder, 'records', '00000000.records');
  const keep = async (...records: string[]) => {
    const store = await openStore(folder);
    const pointers = await store.write((writer) => writer.keep(records));
    await store.close();
    return pointers;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonthread-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is found as it was left', async () => {
    const first = await openStore(folder);
    await first.write(async (writer) => {
      await createBrokers(writer, { rows: brokers(0, 3) });
      await writer.keep(['{"n":1}']);
    });
    await first.close();
    const second = await openStore(folder);
    expect(await scanHolderKeys(second, { prefix: 'broker:' })).toHaveLength(3);
    expect(await texts(second)).toEqual(['{"n":1}']);
    await second.close();
  });

  it('says who holds it, and what to do', async () => {
    const holder = await openStore(folder);
    const error = await openStore(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'locked', message: expect.stringContaining(`process ${process.pid} on `) });
    await holder.close();
    expect(await readdir(folder)).not.toContain('owner.json');
    await (await openStore(folder)).close();
  });

  it('says that a path it cannot use is none', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openStore(file)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('says that a graph file it cannot read is damaged', async () => {
    await writeFile(join(folder, 'graph.grafeo'), 'no graph '.repeat(2000));
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('cuts what a crash between keeping and committing left behind', async () => {
    await keep('{"n":1}');
    const { size } = await stat(segment());
    await appendFile(segment(), Buffer.alloc(1000, 7));
    await writeFile(join(folder, 'records', '00000001.records'), 'and a new segment');
    await keep('{"n":2}');
    const store = await openStore(folder);
    expect(await texts(store)).toEqual(['{"n":1}', '{"n":2}']);
    await store.close();
    expect((await stat(segment())).size).toBeLessThan(size + 1000);
    expect(await readdir(join(folder, 'records'))).toEqual(['00000000.records', 'acknowledged']);
  });

  it('refuses to open on records that are shorter than what was committed', async () => {
    await keep('{"n":1}', '{"n":2}');
    await truncate(segment(), 5);
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('.records'),
    });
    expect(await readdir(folder)).not.toContain('owner.json');
  });

  it('notices a kept record that was changed', async () => {
    const [pointer = ''] = await keep('{"n":1}');
    const bytes = await readFile(segment());
    bytes.writeUInt8(bytes.readUInt8(9) ^ 255, 9);
    await writeFile(segment(), bytes);
    const store = await openStore(folder);
    await expect(store.record(pointer)).rejects.toMatchObject({ code: 'damaged' });
    await store.close();
  });

  it('keeps large batches in several frames and gives each record by its pointer', async () => {
    const records = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ n, filling: 'x'.repeat(n % 700) }));
    const store = await openStore(folder);
    const pointers = await store.write((writer) => writer.keep(records));
    expect(new Set(pointers.map((pointer) => pointer.split(':')[1])).size).toBeGreaterThan(2);
    expect(await store.record(pointers[2999] ?? '')).toBe(records[2999]);
    expect(await store.record(pointers[17] ?? '')).toBe(records[17]);
    expect(await texts(store)).toEqual(records);
    await store.close();
  });

  it('runs a write again after a conflict, from the start', async () => {
    const store = await openStore(folder);
    let attempts = 0;
    await store.write(async (writer) => {
      attempts += 1;
      await writer.keep([`{"attempt":${attempts}}`]);
      await createBrokers(writer, { rows: brokers(attempts, 1) });
      if (attempts < 3) throw new StoreError('conflict', 'Somebody else was quicker.', 'Try again.');
    });
    expect(await texts(store)).toEqual(['{"attempt":3}']);
    expect(await scanHolderKeys(store, { prefix: 'broker:' })).toEqual([{ key: 'broker:3' }]);
    await store.close();
  });

  it('answers within its deadline, says what is still running, and closes only when that has ended', async () => {
    const filling = await openStore(folder);
    await filling.write((writer) => createBrokers(writer, { rows: brokers(0, 30_000) }));
    await filling.close();
    const store = await openStore(folder, { deadlineMs: 0 });
    const asked = Array.from({ length: 4 }, () => scanHolderKeys(store, { prefix: 'broker:' }));
    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({
        status: 'rejected',
        reason: { code: 'deadline', message: expect.stringContaining('still running') },
      });
    await store.close();
  });

  it('refuses a store that a newer version wrote', async () => {
    const store = await openStore(folder);
    await store.write((writer) => recordMigration(writer, { number: 9999, name: '9999-of-tomorrow', checksum: 'c' }));
    await store.close();
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'version', next: expect.stringContaining('newer') });
  });

  it('refuses a store whose schema was altered', async () => {
    const store = await openStore(folder);
    await store.write((writer) => recordMigration(writer, { number: 1, name: '0001-keys', checksum: 'other' }));
    await store.close();
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'version' });
  });

  it('has everything it acknowledged after its process was killed', async () => {
    const writer = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'write-until-killed.ts'), folder],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let acknowledged = 0;
    for await (const chunk of writer.stdout) {
      acknowledged = Number(String(chunk).trim().split('\n').at(-1));
      if (acknowledged >= 5) writer.kill('SIGKILL');
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
    const store = await openStore(folder);
    const holders = await scanHolderKeys(store, { prefix: 'application:' });
    const kept = await texts(store);
    expect(holders.length).toBeGreaterThanOrEqual(acknowledged * 100);
    expect(holders.length % 100).toBe(0);
    expect(kept).toHaveLength(holders.length);
    await store.write((next) => createApplications(next, { rows: [] }));
    await store.close();
  });
});
