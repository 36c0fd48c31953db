import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { scanHolderKeys } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { erase } from '../../api/work/erase/erase.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { entangledRecords } from '../intake/entangled-records.ts';
import { ingestRecords, testKey, withStore } from '../intake/load.ts';

/** Small, so that hubs come about and go away again within a few records. */
const HUB_NAMES = 2;

const load = (store: Store, records: readonly object[]) => ingestRecords(store, records, { claimHubNames: HUB_NAMES });

/** Key of the node that a record becomes. */
const keyOf = (record: object): string => {
  const { id = '', ...rest } = record as { readonly id?: string };
  return `${'kind' in rest ? 'broker' : 'application'}:${id}`;
};
const isKnown = (record: object) => 'list' in record;

test('after erasing, the graph is that of a store that never had the records, and a rebuild gives it again', async () => {
  await fc.assert(
    fc.asyncProperty(entangledRecords, fc.array(fc.nat(13), { minLength: 1, maxLength: 3 }), async (list, picks) => {
      const records = list.filter((record) => !isKnown(record));
      const gone = new Set(picks.flatMap((pick) => records[pick] ?? []).map(keyOf));
      const without = await withStore(async (store) => {
        await load(
          store,
          list.filter((record) => isKnown(record) || !gone.has(keyOf(record))),
        );
        return digestOf(store);
      });
      await withStore(async (store) => {
        await load(store, list);
        const targets = [...gone].map((id) => ({ id, recordOnly: true }));
        const { removed } = await erase(store, targets, { key: testKey, by: 'tester', claimHubNames: HUB_NAMES });
        expect(removed.applications + removed.brokers).toBe(gone.size);
        expect(await digestOf(store)).toBe(without);
        expect(await rebuild(store, { check: true, claimHubNames: HUB_NAMES })).toMatchObject({ equal: true });
        for await (const { text } of store.records())
          if (text.startsWith('{"work"')) expect(text).toContain('"type":"erasure"');
          else expect(gone).not.toContain(keyOf(JSON.parse(text)));
        const holders = await scanHolderKeys(store, { prefix: 'application:' });
        expect(holders.filter(({ key }) => gone.has(key))).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
}, 180_000);

test('erasing again what came back leaves the same graph', async () => {
  const application = (id: string, more: object) => ({
    id,
    submittedAt: '2026-03-01',
    applicant: { name: 'Jo Doe', birthDate: '1990-01-01' },
    ...more,
  });
  await withStore(async (store) => {
    await load(store, [application('1', { phones: ['+1 602 555 0142'] })]);
    const before = await digestOf(store);
    for (let round = 0; round < 3; round += 1) {
      await ingestRecords(store, [application('2', { phones: ['+1 602 555 0142'], emails: ['jo@example.com'] })], {
        takeBack: true,
      });
      expect(await digestOf(store)).not.toBe(before);
      await erase(store, [{ id: '2', recordOnly: true }], { key: testKey, by: 'tester' });
      expect(await digestOf(store)).toBe(before);
    }
  });
});
