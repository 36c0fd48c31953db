import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { openStore } from '../../api/graph/open-store.ts';
import { setRebuilding } from '../../api/graph/queries.generated.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { application, ndjson, testKey, withFolder, withStore } from './load.ts';

const many = Array.from({ length: 300 }, (_, index) =>
  application(String(index), {
    applicant: { name: `Jo Doe${index % 40}`, birthDate: '1990-01-01' },
    phones: [`+1602555${String(100 + (index % 70)).padStart(4, '0')}`],
  }),
);

test('an interruption ends with a whole batch, and running again ends in the same graph', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'a.ndjson');
    // Standard input in pieces, so that the signal comes in the middle.
    const lines = ndjson(...many).split(/(?<=\n)/);
    await writeFile(path, lines.join(''));
    const whole = await withStore(async (store) => {
      await ingest(store, [{ path }], { sealKey: testKey });
      return digestOf(store);
    });
    await withStore(async (store) => {
      const controller = new AbortController();
      const stdin = Readable.from(lines.map((line) => Buffer.from(line)));
      const first = await ingest(
        store,
        [{ path: '-' }],
        { sealKey: testKey, batchSize: 20, signal: controller.signal, stdin, folder },
        ({ records }) => {
          if (records >= 110) controller.abort();
        },
      );
      expect(first.interrupted).toBe(true);
      expect(first.accepted).toBeGreaterThanOrEqual(100);
      expect(first.accepted).toBeLessThan(300);
      const second = await ingest(store, [{ path }], { sealKey: testKey });
      expect(second).toMatchObject({ interrupted: false, accepted: 300 - first.accepted, unchanged: first.accepted });
      expect(await digestOf(store)).toBe(whole);
    });
  });
});

test('standard input may be packed, and its rejects go into the folder named', async () => {
  await withFolder((folder) =>
    withStore(async (store) => {
      const stdin = Readable.from([gzipSync(ndjson(application('1'), '{'))]);
      const summary = await ingest(store, [{ path: '-' }], { sealKey: testKey, stdin, folder });
      expect(summary).toMatchObject({
        accepted: 1,
        rejected: 1,
        rejectsFile: join(folder, 'standard-input.rejects.ndjson'),
      });
    }),
  );
});

test('a rebuild that was cut short is noticed: the store takes no records until a rebuild puts it right', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'a.ndjson');
    await writeFile(path, ndjson(...many));
    let store = await openStore(join(folder, 'store'));
    await ingest(store, [{ path }], { sealKey: testKey });
    const whole = await digestOf(store);
    // As far as a rebuild comes that is killed after it has begun.
    await store.write((writer) => setRebuilding(writer, { rebuilding: true }));
    await store.clearGraph();
    await store.close();

    store = await openStore(join(folder, 'store'));
    await expect(ingest(store, [{ path }], { sealKey: testKey })).rejects.toMatchObject({
      next: expect.stringContaining('commonthread rebuild'),
    });
    expect(await rebuild(store)).toMatchObject({ records: 300, before: null, after: whole, equal: false });
    expect(await ingest(store, [{ path }], { sealKey: testKey })).toMatchObject({ accepted: 0, unchanged: 300 });
    expect(await rebuild(store, { check: true })).toMatchObject({ before: whole, after: whole, equal: true });
    await store.close();
  });
});
