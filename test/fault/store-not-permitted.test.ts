import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Ended, type Workspace, workspace } from '../cli/command.ts';

const RECORD = { id: 'A', submittedAt: '2026-03-02T14:22:05Z', applicant: { name: 'Ann Li' } };
/** The user of nobody, where the tests run as the one who may do everything. */
const NOBODY = 65_534;

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
  await chmod(space.folder, 0o755);
  await writeFile(space.path('one.ndjson'), JSON.stringify(RECORD));
  expect((await space.run(['ingest', 'one.ndjson', '--store', 'store'])).code).toBe(0);
});
afterEach(() => space.remove());

async function asNobody(argv: readonly string[]): Promise<Ended> {
  if (process.getuid?.() !== 0) return space.run(argv);
  process.seteuid?.(NOBODY);
  try {
    return await space.run(argv);
  } finally {
    process.seteuid?.(0);
  }
}

it.each([
  ['whose graph one may not read', 0o000],
  ['whose graph one may read and not write', 0o444],
])('a store %s is not called damaged', async (_, mode) => {
  await chmod(space.path('store', 'graph.grafeo'), mode);
  await chmod(space.path('store', 'records'), 0o555);
  await chmod(space.path('store'), 0o555);
  const { code, stdout, stderr } = await asNobody(['store', 'info', '--store', 'store']);
  await chmod(space.path('store'), 0o755);
  await chmod(space.path('store', 'records'), 0o755);
  expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    `commonthread: The store ${space.path('store')} cannot be made or opened (EACCES).\nA store is a folder: name one that you may write to, or one that does not exist yet.\n`,
  );
});

it('a store in which one may not make files is not called an unexpected error', async () => {
  await mkdir(space.path('bare', 'records'), { recursive: true });
  await chmod(space.path('bare'), 0o555);
  const { code, stderr } = await asNobody(['store', 'info', '--store', 'bare']);
  await chmod(space.path('bare'), 0o755);
  expect(code, stderr).toBe(2);
  expect(stderr).toContain('bare cannot be made or opened (EACCES).');
});
