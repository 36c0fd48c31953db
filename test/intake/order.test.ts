import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { entangledRecords } from './entangled-records.ts';
import { ndjson, testKey, withFolder, withStore } from './load.ts';

/** Small, so that hubs come about and go away again within a few records. */
const HUB_NAMES = 2;

/** Loads the records in several runs, as somebody who interrupts and goes on would. */
async function load(store: Store, runs: readonly (readonly object[])[], batchSize: number): Promise<void> {
  await withFolder(async (folder) => {
    for (const [index, run] of runs.entries()) {
      const path = join(folder, `${index}.ndjson`);
      await writeFile(path, ndjson(...run));
      await ingest(store, [{ path }], { sealKey: testKey, batchSize, claimHubNames: HUB_NAMES });
    }
  });
}

const digestAfter = (runs: readonly (readonly object[])[], batchSize: number): Promise<string> =>
  withStore(async (store) => {
    await load(store, runs, batchSize);
    return digestOf(store);
  });

test('the graph does not depend on the order of the records, on batches, on interruption or on repetition', async () => {
  await fc.assert(
    fc.asyncProperty(
      entangledRecords.chain((list) =>
        fc.record({
          list: fc.constant(list),
          shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
          cut: fc.nat(list.length),
          batchSize: fc.integer({ min: 1, max: 5 }),
        }),
      ),
      async ({ list, shuffled, cut, batchSize }) => {
        const expected = await digestAfter([list], 1_000);
        expect(await digestAfter([shuffled], batchSize)).toBe(expected);
        // Interrupted after some records, then run again from the start.
        expect(await digestAfter([shuffled.slice(0, cut), shuffled], batchSize)).toBe(expected);
      },
    ),
    { numRuns: 60 },
  );
}, 180_000);

test('a rebuild gives the graph that loading gave', async () => {
  await fc.assert(
    fc.asyncProperty(entangledRecords, fc.integer({ min: 1, max: 5 }), async (list, batchSize) => {
      await withStore(async (store) => {
        await load(store, [list], batchSize);
        const check = await rebuild(store, { check: true, batchSize, claimHubNames: HUB_NAMES });
        expect(check.equal).toBe(true);
        const again = await rebuild(store, { batchSize: 3, claimHubNames: HUB_NAMES });
        expect(again).toMatchObject({ equal: true, before: check.before });
      });
    }),
    { numRuns: 25 },
  );
}, 180_000);

test('a number that no plan knows gives one graph, whoever writes it first', async () => {
  const ann = { id: 'A1', submittedAt: '2000-01-15', applicant: { name: 'Ann One' }, phones: ['481-285-6234'] };
  const bob = { id: 'B1', submittedAt: '2000-01-16', applicant: { name: 'Bob Two' }, phones: ['1 (4812)85-62-34'] };
  expect(await digestAfter([[ann, bob]], 1)).toBe(await digestAfter([[bob, ann]], 1));
  await withStore(async (store) => {
    await load(store, [[bob], [ann]], 1);
    expect(await rebuild(store, { check: true })).toMatchObject({ equal: true });
  });
});
