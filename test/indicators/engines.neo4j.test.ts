import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { engines } from '../contract/engines.ts';
import { testKey, withFolder } from '../intake/load.ts';
import { answersOf } from './answers-of.ts';
import { cases, recordsOf } from './cases.ts';

describe.each(engines)('indicators on $engine', ({ engine, missing, open }) => {
  it.skipIf(missing)('say what they say everywhere', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'cases.ndjson');
      const records = cases.flatMap(recordsOf);
      await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      const store = await open();
      try {
        await ingest(store, [{ path }], { sealKey: testKey });
        const answers = await answersOf(store, await loadIndicators(join(import.meta.dirname, 'folder')));
        const said = cases.map(({ indicator }, number) => answers.get(`application:CASE-${number} ${indicator}`));
        expect(said).toEqual(cases.map(({ answer }) => answer));
      } finally {
        await store.close();
      }
    });
  });

  // The embedded engine has no such mode; there it is the check of the text that refuses.
  if (engine === 'embedded') return;
  it.skipIf(missing)('cannot write, whatever a statement says', async () => {
    const store = await open();
    const text = 'UNWIND $applications AS key CREATE (n:Stray {key: key}) RETURN n.key AS key';
    const statement = {
      name: 'stray',
      access: 'read',
      order: 'none',
      text,
      params: { applications: { list: 'string' } },
      row: { key: 'string' },
    } as const;
    try {
      await expect(store.run(statement, { applications: ['a'] })).rejects.toThrow(StoreError);
    } finally {
      await store.close();
    }
  });
});
