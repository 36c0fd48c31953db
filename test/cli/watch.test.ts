import { appendFile, mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Process, type Workspace, workspace } from './command.ts';

const person = (id: string, name = 'Ana Petrov') =>
  `${JSON.stringify({ id, submittedAt: '2026-03-01T10:00:00Z', applicant: { name } })}\n`;

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
  await mkdir(space.path('drop'));
});
afterEach(() => space.remove());

const watching = (...more: string[]) => space.start(['ingest', '--watch', 'drop', '--settle', '300ms', ...more]);
const stop = async (process: Process) => {
  process.kill('SIGTERM');
  return process.ended;
};
const rows = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; accepted: number; rejected: number; failed?: true });
const applications = async () => JSON.parse((await space.run(['store', 'info'])).stdout).applications;
/** As somebody puts a file there who knows how: under another name first. */
const drop = async (name: string, text: string | Buffer) => {
  await writeFile(space.path('drop', `${name}.part`), text);
  await rename(space.path('drop', `${name}.part`), space.path('drop', name));
};

it('takes each new file once, also across restarts, and what arrived while it was away', async () => {
  await drop('1.ndjson', person('A-1'));
  const first = watching();
  await first.printed('1.ndjson');
  await drop('2.csv', 'id,submitted_at,name\nA-2,2026-03-02,Ben Adeyemi\n');
  await first.printed('2.csv');
  await setTimeout(1_000);
  const ended = await stop(first);
  expect(ended.code).toBe(0);
  expect(rows(ended.stdout).map(({ file, accepted }) => [file, accepted])).toEqual([
    ['drop/1.ndjson', 1],
    ['drop/2.csv', 1],
  ]);

  await drop('3.ndjson', person('A-3', 'Cara Lindt'));
  const second = watching();
  await second.printed('3.ndjson');
  await setTimeout(1_000);
  expect(rows((await stop(second)).stdout).map(({ file }) => file)).toEqual(['drop/3.ndjson']);
  expect(await applications()).toBe(3);
});

it('leaves a file alone that is still being written, hidden, or not meant for it', async () => {
  const process = watching();
  await process.printed('Watching');
  await mkdir(space.path('drop', 'folder.ndjson'));
  await writeFile(space.path('drop', '.hidden.ndjson'), person('X-1'));
  await writeFile(space.path('drop', 'notes.txt'), 'not for us');
  await writeFile(space.path('drop', 'upload.ndjson.part'), person('X-2'));
  // Slower than a look, faster than it settles, and never in whole lines.
  const whole = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].map((id) => person(id)).join('');
  for (let at = 0; at < whole.length; at += 40) {
    await appendFile(space.path('drop', 'slow.ndjson'), whole.slice(at, at + 40));
    await setTimeout(120);
  }
  const printed = await process.printed('slow.ndjson');
  expect(printed).toContain('"accepted":5');
  await setTimeout(800);
  const { stdout } = await stop(process);
  expect(rows(stdout)).toMatchObject([{ file: 'drop/slow.ndjson', accepted: 5, rejected: 0 }]);
});

it('goes on after a bad file, keeps its rejects apart, and takes it again once it has changed', async () => {
  await drop('1-bad.csv', 'nothing,that,is,known\n1,2,3,4\n');
  await drop('2-half.ndjson', `${person('A-1')}{"id": "BAD"}\n`);
  await drop('3-cut.ndjson.gz', gzipSync(person('A-9').repeat(50)).subarray(0, 60));
  await drop('4-good.ndjson', person('A-2'));
  const past = new Date('2026-01-01');
  for (const name of await readdir(space.path('drop'))) await utimes(space.path('drop', name), past, past);
  const process = watching('--rejects', 'rejects');
  const said = await process.printed('4-good.ndjson');
  expect(said).toContain('It is taken again once it has changed.');
  await drop('1-bad.csv', 'id,submitted_at,name\nA-3,2026-03-02,Ben Adeyemi\n');
  await process.printed(/1-bad\.csv","accepted":1/);
  const { stdout } = await stop(process);
  expect(
    rows(stdout)
      .filter(({ failed }) => !failed)
      .map(({ file, accepted, rejected }) => [file, accepted, rejected]),
  ).toEqual([
    ['drop/2-half.ndjson', 1, 1],
    ['drop/4-good.ndjson', 1, 0],
    ['drop/1-bad.csv', 1, 0],
  ]);
  expect(await readdir(space.path('rejects'))).toEqual(['2-half.ndjson.rejects.ndjson']);
  expect((await readdir(space.path('drop'))).sort()).toHaveLength(4);
  expect(await applications()).toBe(3);
});

it('loses nothing and takes nothing twice when it is killed in the middle of a file', async () => {
  const many = Array.from({ length: 6_000 }, (_, n) => person(`A-${n}`, `Ana Petrov ${n}`)).join('');
  await drop('many.ndjson', many);
  const killed = watching();
  await killed.printed('Watching');
  const kept = space.path('.commonthread/store/records/00000000.records');
  while (!(await stat(kept).catch(() => undefined))?.size) await setTimeout(10);
  killed.kill('SIGKILL');
  await killed.ended.catch(() => undefined);
  expect(await readFile(space.path('.commonthread/store/taken.ndjson'), 'utf8')).toBe('');
  // Cut in the middle of a line, as a crash leaves it.
  await appendFile(space.path('.commonthread/store/taken.ndjson'), '{"path":"');
  const again = watching();
  await again.printed('many.ndjson');
  const { stdout } = await stop(again);
  expect(rows(stdout)).toHaveLength(1);
  expect(await applications()).toBe(6_000);
  const last = watching();
  await last.printed('Watching');
  await setTimeout(1_000);
  expect((await stop(last)).stdout).toBe('');
});

it('runs through a serve that holds the store, and ends with it', async () => {
  const serve = space.start(['serve', '--port', '0', '--format', 'ndjson']);
  await serve.printed('signInUrl');
  const process = watching();
  await process.printed('Watching');
  await drop('1.ndjson', person('A-1'));
  await process.printed('1.ndjson');
  await stop(serve);
  expect(rows((await process.ended).stdout)).toMatchObject([{ accepted: 1 }]);
});

it('says what is wrong with the command before it begins', async () => {
  expect(await space.run(['ingest', '--watch', 'nowhere'])).toMatchObject({ code: 2 });
  expect(await space.run(['ingest', '--watch', 'drop', 'file.ndjson'])).toMatchObject({ code: 2 });
  expect(await space.run(['ingest', '--watch', 'drop', '--settle', 'soon'])).toMatchObject({ code: 2 });
  expect(await space.run(['ingest', '--watch', 'drop', '--mapping', 'none.yaml'])).toMatchObject({ code: 2 });
  await writeFile(space.path('file'), '');
  const file = await space.run(['ingest', '--watch', 'file']);
  expect(file).toMatchObject({ code: 2 });
  expect(file.stderr).toContain('file is no folder.');
  const rejects = await space.run(['ingest', '--watch', 'drop', '--rejects', 'file']);
  expect(rejects).toMatchObject({ code: 2 });
  expect(rejects.stderr).toContain('--rejects names a folder');
  const { code, stderr } = await space.run(['ingest']);
  expect(code).toBe(2);
  expect(stderr).toContain('--watch');
});
