import { cp, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { type Workspace, workspace } from '../cli/command.ts';

const ndjson = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `${JSON.stringify({
        id: `A${from + n}`,
        submittedAt: '2026-03-02T14:22:05Z',
        applicant: { name: `Jo Doe${n % 40}`, birthDate: '1990-01-01' },
        phones: [`+1 602 555 ${String(100 + (n % 70)).padStart(4, '0')}`],
      })}\n`,
  ).join('');

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
  await writeFile(space.path('first.ndjson'), ndjson(0, 300));
  await writeFile(space.path('second.ndjson'), ndjson(300, 200));
});
afterEach(() => space.remove());

const on = (store: string, ...argv: readonly string[]) => space.run([...argv, '--store', store]);
const digest = async (store: string) => JSON.parse((await on(store, 'store', 'info', '--digest')).stdout).digest;
const wal = (store: string) => space.path(store, 'graph.grafeo.wal');

/** A store as a power cut would leave it after both files were acknowledged: the log was never folded into the graph. */
async function afterPowerCut(): Promise<string> {
  await on('whole', 'ingest', 'first.ndjson', 'second.ndjson');
  const store = await openStore(space.path('running'));
  for (const file of ['first.ndjson', 'second.ndjson']) await ingest(store, [{ path: space.path(file) }]);
  await cp(space.path('running'), space.path('cut'), { recursive: true });
  await store.close();
  return 'cut';
}

/** What the message says, to the letter. */
async function moveGraphAway(store: string): Promise<void> {
  await mkdir(space.path('away'));
  for (const name of ['graph.grafeo', 'graph.grafeo.wal'])
    if ((await readdir(space.path(store))).includes(name))
      await rename(space.path(store, name), space.path('away', name));
}

async function expectAdvice(store: string): Promise<void> {
  const { code, stdout, stderr } = await on(store, 'links');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('graph.grafeo.wal');
  expect(stderr).toContain('commonthread rebuild');
}

async function expectRebuilt(store: string): Promise<void> {
  // Until then an empty graph must not look like a whole one, nor grow into something that does.
  for (const argv of [['links'], ['store', 'info', '--digest'], ['ingest', 'first.ndjson']]) {
    const refused = await on(store, ...argv);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('commonthread rebuild') });
  }
  const rebuilt = await on(store, 'rebuild');
  expect(rebuilt.code).toBe(0);
  expect(JSON.parse(rebuilt.stdout)).toMatchObject({ records: 500, before: null });
  expect(await digest(store)).toBe(await digest('whole'));
  expect(JSON.parse((await on(store, 'ingest', 'first.ndjson')).stdout)).toMatchObject({ accepted: 0, unchanged: 300 });
}

it('a damaged graph is derived again from every kept record when its advice is followed', async () => {
  await on('whole', 'ingest', 'first.ndjson', 'second.ndjson');
  await cp(space.path('whole'), space.path('broken'), { recursive: true });
  const graph = space.path('broken', 'graph.grafeo');
  await truncate(graph, (await stat(graph)).size / 2);
  await expectAdvice('broken');
  await moveGraphAway('broken');
  await expectRebuilt('broken');
});

it('kept records that were restored without their graph are all derived again', async () => {
  await on('whole', 'ingest', 'first.ndjson', 'second.ndjson');
  await cp(space.path('whole', 'records'), space.path('restored', 'records'), { recursive: true });
  await expectRebuilt('restored');
});

it('records of a store that does not say how many it acknowledged count up to their end', async () => {
  await on('whole', 'ingest', 'first.ndjson', 'second.ndjson');
  await cp(space.path('whole', 'records'), space.path('restored', 'records'), { recursive: true });
  await rm(space.path('restored', 'records', 'acknowledged'));
  await expectRebuilt('restored');
});

it('a graph that has lost acknowledged writes is not taken for whole, and no record is cut away', async () => {
  const store = await afterPowerCut();
  const [log = ''] = await readdir(wal(store));
  const bytes = await readFile(`${wal(store)}/${log}`);
  // The end of the first file's batch survives, that of the second does not; the engine itself takes this for a torn end.
  await writeFile(`${wal(store)}/${log}`, bytes.subarray(0, bytes.length * 0.8));
  await expectAdvice(store);
  expect((await on(store, 'links')).stderr).toContain('older than its kept records');
  await moveGraphAway(store);
  await expectRebuilt(store);
});

it('a log of the graph that was left where it is, or is damaged in its middle, is explained', async () => {
  const store = await afterPowerCut();
  const [log = ''] = await readdir(wal(store));
  const bytes = await readFile(`${wal(store)}/${log}`);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 255, middle);
  await writeFile(`${wal(store)}/${log}`, bytes);
  await expectAdvice(store);
  await rm(space.path(store, 'graph.grafeo'));
  await expectAdvice(store);
});

it('a crash right after a power cut loses nothing that was acknowledged', async () => {
  const store = await afterPowerCut();
  expect(await digest(store)).toBe(await digest('whole'));
});
