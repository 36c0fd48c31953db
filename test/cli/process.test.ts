import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTERRUPTED } from '../../api/cli/context.ts';
import { openLocalStore } from '../../api/cli/open-local-store.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { MAIN, type Workspace, workspace } from './command.ts';

const lines = [...generateWorld({ seed: 5, applications: 1200, operatorShare: 0.2 })].map(
  ({ record }) => `${JSON.stringify(record)}\n`,
);
const digest = async (store: string) =>
  JSON.parse((await space.run(['store', 'info', '--digest', '--store', store])).stdout).digest;

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
  await writeFile(space.path('world.ndjson'), lines.join(''));
  await space.run(['ingest', 'world.ndjson', '--store', 'whole']);
});
afterAll(() => space.remove());

describe('an interrupted ingest', () => {
  it('keeps what it says it kept, and ends in the same graph when it is run again', async () => {
    const stop = new AbortController();
    const stdin = Readable.from(
      (function* () {
        for (const [at, line] of lines.entries()) {
          if (at === 500) stop.abort(INTERRUPTED);
          yield Buffer.from(line);
        }
      })(),
    );
    const { code, stdout, stderr } = await space.run(['ingest', '-', '--store', 'cut'], { stdin, signal: stop.signal });
    expect(code).toBe(1);
    expect(stderr).toContain('run the same command again to go on');
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ interrupted: true });
    expect(said.accepted).toBeLessThan(lines.length);
    const info = JSON.parse((await space.run(['store', 'info', '--store', 'cut'])).stdout);
    expect(info.applications).toBeLessThanOrEqual(said.accepted);

    const again = await space.run(['ingest', 'world.ndjson', '--store', 'cut']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      unchanged: said.accepted,
      accepted: lines.length - said.accepted,
    });
    expect(await digest('cut')).toBe(await digest('whole'));
  });
});

describe('the program as a process', () => {
  it('ends quietly when nobody reads its output any more', async () => {
    const reader = space.start(['links', '--store', 'whole']);
    reader.stdout.once('data', () => reader.stdout.destroy());
    expect(await reader.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so when its output cannot be written', () => {
    for (const argv of [['links'], ['store', 'info']]) {
      const { status, stderr } = spawnSync(process.execPath, [MAIN, ...argv, '--store', 'whole'], {
        cwd: space.folder,
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toContain('commonthread: the output cannot be written (ENOSPC).');
    }
  });

  it('tells its exit code and keeps results and notes apart', async () => {
    const process = space.start(['rings', '--store', 'whole']);
    const { code, stdout, stderr } = await process.ended;
    expect(code).toBe(0);
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('parties');
    expect(stderr).toContain('Sharing is not guilt');
  });

  it('takes the store from the environment', async () => {
    const { stdout } = await space.start(['store', 'info'], { COMMONTHREAD_STORE: 'whole' }).ended;
    expect(JSON.parse(stdout).address).toBe(space.path('whole'));
  });
});

describe('a store that cannot be used', () => {
  it('says who holds it and what to do, when that is no serve', async () => {
    const { release } = await openLocalStore(space.path('whole'), 'refuse', new AbortController().signal);
    const { code, stdout, stderr } = await space.run(['links', '--store', 'whole']);
    await release();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`process ${process.pid}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('says so when the folder is something else', async () => {
    await writeFile(space.path('a-file'), 'text');
    const { code, stderr } = await space.run(['links', '--store', 'a-file']);
    expect(code).toBe(2);
    expect(stderr).toContain('a-file');
  });

  it('says so when the database does not answer', async () => {
    const { code, stderr } = await space.run(['links', '--store', 'bolt://127.0.0.1:9']);
    expect(code).toBe(2);
    expect(stderr).toContain('bolt://127.0.0.1:9');
  });

  it('says so when a world cannot be written', async () => {
    await mkdir(space.path('file'), { recursive: true });
    await writeFile(space.path('file/applications.ndjson'), '');
    const { code, stderr } = await space.run(['seed', '--out', 'file/applications.ndjson']);
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
  });
});
