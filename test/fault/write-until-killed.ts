/** A process that writes batches of a hundred and says the number of each once it is acknowledged, until it is killed. */
import { openStore } from '../../api/graph/open-store.ts';
import { createApplications } from '../../api/graph/queries.generated.ts';

const store = await openStore(process.argv[2] ?? '');
for (let batch = 1; ; batch += 1) {
  await store.write(async (writer) => {
    const ids = Array.from({ length: 100 }, (_, index) => `${batch}-${index}`);
    const pointers = await writer.keep(ids.map((id) => JSON.stringify({ id })));
    await createApplications(writer, {
      rows: ids.map((id, index) => ({
        key: `application:${id}`,
        id,
        recordId: id,
        submittedAt: '2026-03-02T14:22:05.000Z',
        name: 'Jordan Miles',
        nameKey: 'jordan miles',
        nameKeyReversed: 'miles jordan',
        hash: id,
        record: pointers[index] ?? '',
        olderHashes: [],
        olderRecords: [],
      })),
    });
  });
  process.stdout.write(`${batch}\n`);
}
