import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { GrafeoDB } from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INTERRUPTED } from '../../api/cli/context.ts';
import { Deadlines } from '../../api/graph/embedded/deadlines.ts';
import { EmbeddedStore } from '../../api/graph/embedded/embedded-store.ts';
import { memoryRecordLog } from '../../api/graph/embedded/memory-record-log.ts';
import { claimStore, disclaimStore } from '../../api/graph/embedded/owner.ts';
import { openStore } from '../../api/graph/open-store.ts';
import { type Workspace, workspace } from '../cli/command.ts';

const RECORD = {
  id: 'A',
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name: 'Ann Li', birthDate: '1990-01-01' },
  phones: ['+1 602 555 0142'],
};

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
  await writeFile(space.path('one.ndjson'), JSON.stringify(RECORD));
});
afterEach(() => space.remove());

describe('what a killed serve left behind', () => {
  /** A socket file that nobody listens on any more. */
  async function deadSocket(): Promise<string> {
    const path = space.path('dead-socket');
    const script = `require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
    await once(spawn(process.execPath, ['-e', script, path]), 'exit');
    return path;
  }

  it.each([
    ['whose number another process has by now', hostname()],
    ['on a computer of another name, as in a new container', 'elsewhere'],
  ])('does not keep the store from anybody: a process %s', async (_, host) => {
    await space.run(['ingest', 'one.ndjson', '--store', 'store']);
    const dead = await deadSocket();
    for (const socket of [dead, space.path('no-socket')]) {
      const owner = { pid: process.pid, host, startedAt: '2026-03-02T14:22:05Z', version: '0.1.0', socket };
      await writeFile(space.path('store', 'owner.json'), JSON.stringify(owner));
      const { code, stdout } = await space.run(['store', 'info', '--store', 'store']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ applications: 1 });
    }
  });
});

it('whoever has the store and has not said so yet is waited for, and named', async () => {
  await space.run(['ingest', 'one.ndjson', '--store', 'store']);
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  const left = { pid: dead.pid, host: hostname(), startedAt: '2026-03-02T14:22:05Z' };
  for (const before of [undefined, JSON.stringify(left)]) {
    if (before !== undefined) await writeFile(space.path('store', 'owner.json'), before);
    const opening = GrafeoDB.create(space.path('store', 'graph.grafeo'));
    const refused = space.run(['flag', '--store', 'store']);
    expect(await Promise.race([refused, setTimeout(500, 'it waits')])).toBe('it waits');
    await claimStore(space.path('store'));
    const { code, stderr } = await refused;
    expect(code).toBe(2);
    expect(stderr).toContain(`is held by process ${process.pid} on ${hostname()}, since `);
    await disclaimStore(space.path('store'));
    opening.close();
  }
});

it('the store is taken at once where whoever was opening it goes away without a word', async () => {
  await space.run(['ingest', 'one.ndjson', '--store', 'store']);
  const opening = GrafeoDB.create(space.path('store', 'graph.grafeo'));
  const waiting = space.run(['store', 'info', '--store', 'store']);
  expect(await Promise.race([waiting, setTimeout(500, 'it waits')])).toBe('it waits');
  opening.close();
  const { code, stdout } = await waiting;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ applications: 1 });
});

it('Ctrl-C ends the waiting for whoever is opening the store', async () => {
  await space.run(['ingest', 'one.ndjson', '--store', 'store']);
  const opening = GrafeoDB.create(space.path('store', 'graph.grafeo'));
  for (const argv of [
    ['flag', '--store', 'store'],
    ['serve', '--store', 'store', '--port', '0'],
  ]) {
    const interrupt = new AbortController();
    const waiting = space.run(argv, { signal: interrupt.signal });
    expect(await Promise.race([waiting, setTimeout(500, 'it waits')])).toBe('it waits');
    interrupt.abort(INTERRUPTED);
    const ended = { code: 1, stderr: 'commonthread: interrupted.\n' };
    expect(await Promise.race([waiting, setTimeout(5_000, 'it waits on')])).toMatchObject(ended);
  }
  opening.close();
});

it('a closing store takes its name away before it lets the next process in', async () => {
  const graph = space.path('graph.grafeo');
  let lockedAtRelease = false;
  const store = new EmbeddedStore({
    address: space.folder,
    db: GrafeoDB.create(graph),
    records: memoryRecordLog(),
    deadlines: new Deadlines(60_000),
    sync: async () => {},
    renew: async (db) => db,
    compact: async () => {},
    release: async () => {
      try {
        GrafeoDB.create(graph).close();
      } catch (error) {
        lockedAtRelease = /cannot be locked/.test(String(error));
      }
    },
  });
  await store.close();
  expect(lockedAtRelease).toBe(true);
  GrafeoDB.create(graph).close();
});

it('a store in a folder that others may look into lets nobody else read the graph', async () => {
  const folder = space.path('shared');
  await mkdir(folder);
  await chmod(folder, 0o755);
  await space.run(['ingest', 'one.ndjson', '--store', 'shared']);
  const readable = async () => {
    const names = await readdir(folder);
    const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode));
    return names.filter((_, at) => ((modes[at] ?? 0) & 0o077) !== 0);
  };
  expect(await readable()).toEqual([]);
  const store = await openStore(folder);
  expect(await readable()).toEqual([]);
  await store.close();
  expect((await stat(folder)).mode & 0o777).toBe(0o755);
});

it('the address of a server is one in capitals too, and never a folder', async () => {
  const before = await readdir('.');
  await expect(openStore('BOLT://127.0.0.1:9', { password: 'x' })).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('No Neo4j answers'),
  });
  expect(await readdir('.')).toEqual(before);
});
