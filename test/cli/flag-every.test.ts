import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWorld } from '../work/small-world.ts';
import { type Workspace, workspace } from './command.ts';

const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
  await mkdir(space.path('config'), { recursive: true });
  await writeFile(
    space.path('config', 'delivery.yaml'),
    `targets: [{name: archive, file: ${space.path('archive.ndjson')}}]\n`,
  );
  await writeFile(space.path('world.ndjson'), ndjson(smallWorld.slice(0, 2)));
  await writeFile(space.path('more.ndjson'), ndjson(smallWorld.slice(2)));
});
afterEach(() => space.remove());

const delivered = async () =>
  (await readFile(space.path('archive.ndjson'), 'utf8').catch(() => ''))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; version: number; subjects: string[] });
const until = async (holds: () => Promise<boolean>) => {
  for (const end = Date.now() + 60_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error('it never came about');
    await setTimeout(100);
  }
};

it('flags and delivers what is new, at once and again, and goes on serving', async () => {
  await space.run(['ingest', 'world.ndjson']);
  const serve = space.start(['serve', '--port', '0', '--format', 'ndjson', '--flag-every', '1s'], {
    COMMONTHREAD_LOG: 'info',
  });
  await serve.printed('signInUrl');
  await until(async () => (await delivered()).length > 0);
  expect((await delivered()).some(({ subjects }) => subjects.includes('lever/APP-3'))).toBe(false);
  expect((await space.start(['ingest', 'more.ndjson']).ended).code).toBe(0);
  await until(async () => (await delivered()).some(({ subjects }) => subjects.includes('lever/APP-3')));
  await setTimeout(2_500);
  const all = await delivered();
  expect(new Set(all.map(({ id, version }) => `${id}:${version}`)).size).toBe(all.length);
  // The command finds nothing that the job has found.
  expect((await space.start(['flag']).ended).code).toBe(0);
  serve.kill('SIGTERM');
  const { code, stderr } = await serve.ended;
  expect(code).toBe(0);
  expect(stderr).toContain('"msg":"flagged"');
  for (const { id, subjects } of all) for (const text of [id, ...subjects]) expect(stderr).not.toContain(text);
});

it('stops in good order while a run is on, and nothing is lost by it', async () => {
  const { generateWorld } = await import('../../seed/generate-world.ts');
  const world = [...generateWorld({ seed: 5, applications: 1_500, operatorShare: 0.05 })].map(({ record }) => record);
  await writeFile(space.path('world.ndjson'), ndjson(world));
  await space.run(['ingest', 'world.ndjson']);
  const serve = space.start(['serve', '--port', '0', '--format', 'ndjson', '--flag-every', '1h']);
  await serve.printed('signInUrl');
  await setTimeout(150);
  serve.kill('SIGTERM');
  expect((await serve.ended).code).toBe(0);
  // What the run had not written is found by the next one, which has to wait for nobody.
  const { code, stdout } = await space.run(['flag', '--max', '0']);
  const listed = (await space.run(['flag', '--dry-run', '--full', '--max', '0'])).code;
  expect([0, 10]).toContain(code);
  expect({ stdout, listed }).toEqual({ stdout: '', listed: 0 });
});

it('takes no times that are none', async () => {
  expect(await space.run(['serve', '--flag-every', '15'])).toMatchObject({ code: 2 });
  expect(await space.run(['serve', '--flag-every', '10ms'])).toMatchObject({ code: 2 });
});
