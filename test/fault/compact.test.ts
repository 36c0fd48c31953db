import { cp, readdir, stat } from 'node:fs/promises';
import type { GrafeoDB } from '@grafeo-db/js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { graphFile } from '../../api/graph/embedded/graph-file.ts';
import { type Workspace, workspace } from '../cli/command.ts';

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.remove());

async function add(db: GrafeoDB, from: number, to: number): Promise<void> {
  const tx = db.beginTransaction();
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  await tx.executeCypher('UNWIND $rows AS n CREATE (:A {n: n})-[:TO]->(:B {n: n})', { rows });
  tx.commit();
}

const lengthOf = async (log: string): Promise<number> =>
  (await Promise.all((await readdir(log)).map((name) => stat(`${log}/${name}`)))).reduce(
    (sum, { size }) => sum + size,
    0,
  );

it('a log that was folded into its file is short, and what came before and after is there when the process ends at once', async () => {
  const path = space.path('graph.grafeo');
  const graph = graphFile(path, {}, 10_000);
  const db = await graph.open();
  await add(db, 0, 10);
  const short = await lengthOf(`${path}.wal`);
  await graph.compact(db);
  expect(await lengthOf(`${path}.wal`)).toBe(short);

  await add(db, 10, 1_000);
  await graph.sync();
  const long = await lengthOf(`${path}.wal`);
  await graph.compact(db);
  expect(await lengthOf(`${path}.wal`)).toBeLessThan(long / 2);
  await add(db, 1_000, 1_010);
  await graph.sync();

  await cp(path, space.path('copy.grafeo'));
  await cp(`${path}.wal`, space.path('copy.grafeo.wal'), { recursive: true });
  const copy = await graphFile(space.path('copy.grafeo'), {}).open();
  const { length } = await copy.executeCypher('MATCH (a:A)-[:TO]->(b:B) WHERE a.n = b.n RETURN a.n AS n');
  expect(length).toBe(1_010);
  copy.close();
  db.close();
});
