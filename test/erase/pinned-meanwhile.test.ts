import { expect, test } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { openCase } from '../../api/work/cases/change-case.ts';
import { pinEvidence } from '../../api/work/cases/pin-evidence.ts';
import { caseById } from '../../api/work/cases/read-cases.ts';
import { erase } from '../../api/work/erase/erase.ts';
import { application, ingestRecords, testKey, withStore } from '../intake/load.ts';

test('evidence that was read before somebody was erased is not pinned after it', async () => {
  await withStore(async (store) => {
    const shared = { phones: ['+1 602 555 0142'] };
    await ingestRecords(store, [application('A', shared), application('B', shared)]);
    const { id, version } = await openCase(store, { title: 'Two who share a phone' }, 'R. Okafor');
    const meanwhile = {
      run: store.run.bind(store),
      write: async (work: Parameters<Store['write']>[0]) => {
        await erase(store, [{ id: 'B', recordOnly: false }], { key: testKey, by: 'tester' });
        return store.write(work);
      },
    } as Store;
    await expect(
      pinEvidence(meanwhile, { id, version }, { kind: 'why', a: 'A', b: 'B' }, 'R. Okafor'),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await caseById(store, id)).toMatchObject({ pins: [], version });
  });
});
