import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { outboxWaiting } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { findFlags, flagById, flagsOfParties, readFlags } from '../../api/work/flags/read-flags.ts';
import { recordWork } from '../../api/work/journal/record-work.ts';
import { outboxKey } from '../../api/work/outbox/put-in-outbox.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { aFlag } from './a-flag.ts';

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;
const ID = aFlag().id;
const at = '2026-06-02T00:00:00.000Z';
const SEAL = { keyId: 'k', key: Buffer.alloc(32, 7) };

const application = (id: string) =>
  `${JSON.stringify({ id, submittedAt: '2026-03-02T14:22:05Z', applicant: { name: `${id} Moore` }, phones: ['+1 602 555 0142'] })}\n`;

describe.each(engines)('work on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)('is kept like records', () => {
    let folder: string;
    let store: Store;
    const address = () => (engine === 'neo4j' ? (neo4jAddress ?? '') : join(folder, 'store'));
    const open = () => openStore(address(), engine === 'neo4j' ? { password: neo4jPassword } : {});

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'commonthread-journal-'));
      if (engine === 'neo4j') await emptyNeo4j(address());
      store = await open();
      await writeFile(join(folder, 'a.ndjson'), ['A', 'B'].map(application).join(''));
      await writeFile(join(folder, 'b.ndjson'), ['C', 'D'].map(application).join(''));
      const load = (name: string) => ingest(store, [{ path: join(folder, name) }], { sealKey: SEAL });
      await load('a.ndjson');
      await store.write((writer) =>
        recordWork(writer, [
          { type: 'flag', at, by: 'flag', flag: aFlag(), deliver: ['file', 'web'] },
          {
            type: 'flag',
            at,
            by: 'flag',
            flag: aFlag({ id: '00000000000000bb', subjects: ['applicant:B'] }),
            deliver: [],
          },
        ]),
      );
      await load('b.ndjson');
      const decided = aFlag({
        status: 'explained',
        version: 2,
        reasonCode: 'household',
        decidedBy: 'sam',
        decidedAt: at,
      });
      await store.write((writer) =>
        recordWork(writer, [
          { type: 'flag', at, by: 'sam', flag: decided, deliver: [] },
          {
            type: 'outbox',
            at,
            by: 'flag',
            rows: [{ key: outboxKey(ID, 1, 'web'), state: 'delivered', attempts: 1, nextAt: at }],
          },
        ]),
      );
    });
    afterEach(async () => {
      await store.close();
      await rm(folder, { recursive: true });
    });

    const everything = async () => ({
      flags: await readFlags(
        store,
        (await findFlags(store)).map(({ key }) => key),
      ),
      ofB: (await flagsOfParties(store, ['applicant:B'])).map(({ id }) => id).sort(),
      waiting: await outboxWaiting(store, { limit: 10 }),
    });

    it('comes back when the graph is derived again, and nothing is delivered twice', async () => {
      const before = await everything();
      expect(before.flags).toHaveLength(2);
      expect(before.ofB).toEqual([ID, '00000000000000bb']);
      expect(before.waiting.map(({ target }) => target)).toEqual(['file']);
      const result = await rebuild(store, { batchSize: 2 });
      expect(result).toMatchObject({ records: 4, equal: true });
      expect(await everything()).toEqual(before);
      expect(await flagById(store, ID)).toMatchObject({ status: 'explained', decidedBy: 'sam', version: 2 });
    });

    it('is no part of what a check compares', async () => {
      expect(await rebuild(store, { check: true })).toMatchObject({ records: 4, equal: true });
    });

    it('comes back when the graph was lost', async () => {
      const before = await everything();
      if (engine === 'neo4j') await store.clearGraph();
      else {
        await store.close();
        await mkdir(join(folder, 'away'));
        await rename(join(folder, 'store', 'graph.grafeo'), join(folder, 'away', 'graph.grafeo'));
        store = await open();
      }
      expect(await findFlags(store)).toEqual([]);
      await rebuild(store);
      expect(await everything()).toEqual(before);
    });

    it('leaves nothing where the transaction fails', async () => {
      const before = await everything();
      const failing = store.write(async (writer) => {
        await recordWork(writer, [
          { type: 'flag', at, by: 'flag', flag: aFlag({ id: '00000000000000cc' }), deliver: ['file'] },
        ]);
        throw new RangeError('enough');
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await everything()).toEqual(before);
      await rebuild(store);
      expect(await everything()).toEqual(before);
    });

    it('is not kept where it is not whole', async () => {
      const broken = { type: 'flag', at, by: 'flag', flag: { ...aFlag(), evidence: 'none' }, deliver: [] };
      // @ts-expect-error: what no caller that passes the compiler can give
      await expect(store.write((writer) => recordWork(writer, [broken]))).rejects.toThrow();
      expect(await rebuild(store)).toMatchObject({ records: 4 });
    });
  });
});
