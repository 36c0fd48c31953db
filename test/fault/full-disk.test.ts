import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, type Workspace, workspace } from '../cli/command.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.remove());

/** Runs the program with a limit on the size of each file, which cuts a write short as a full disk does. */
async function withRoomFor(kibibytes: number, ...argv: readonly string[]): Promise<Ended> {
  const limited = `ulimit -f ${kibibytes}; exec "$0" --import tsx api/cli/main.ts "$@"`;
  const child = spawn('bash', ['-c', limited, process.execPath, ...argv, '--store', space.path('store')], {
    cwd: ROOT,
    env: { ...process.env, COMMONTHREAD_CONFIG: space.path('config') },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

const application = (n: number, more: object) => ({
  id: `A${n}`,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name: `Jo Doe${n % 40}`, birthDate: '1990-01-01' },
  ...more,
});
const CASES = {
  'kept records': Array.from({ length: 4 }, (_, n) =>
    application(n, { notes: randomBytes(300_000).toString('base64') }),
  ),
  'the graph': Array.from({ length: 2000 }, (_, n) =>
    application(n, {
      phones: [`+1 602 555 ${String(100 + (n % 100)).padStart(4, '0')}`],
      emails: [`jo.doe.${n}@example.com`],
    }),
  ),
};

describe.each(Object.entries(CASES))('when the disk is too full for %s', (_, records) => {
  it('nothing is acknowledged, and the same command goes on when there is room', async () => {
    const file = space.path('records.ndjson');
    await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { code, stdout, stderr } = await withRoomFor(600, 'ingest', file, '--quiet');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('the disk is full');
    expect(stderr).toContain('Make room');

    const again = await space.run(['ingest', file, '--store', 'store']);
    expect(JSON.parse(again.stdout)).toMatchObject({ accepted: records.length });
    await space.run(['ingest', file, '--store', 'roomy']);
    const digest = async (store: string) =>
      JSON.parse((await space.run(['store', 'info', '--digest', '--store', store])).stdout).digest;
    expect(await digest('store')).toBe(await digest('roomy'));
    const checked = await space.run(['rebuild', '--check', '--store', 'store']);
    expect(JSON.parse(checked.stdout)).toMatchObject({ records: records.length, equal: true });
  });
});

it('a rejects file that is cut short is no rejects file', async () => {
  const file = space.path('records.ndjson');
  const bad = Array.from({ length: 4 }, (_, n) => ({ ...application(n, {}), id: 5, notes: 'x'.repeat(300_000) }));
  await writeFile(file, bad.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const { code, stdout, stderr } = await withRoomFor(600, 'ingest', file, '--quiet');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('records.ndjson.rejects.ndjson');
  expect(stderr).toContain('the disk is full');
});
