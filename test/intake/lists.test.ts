import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observationsOfHolders, scanHolderKeys } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { links } from '../../api/work/links.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { inventedLists } from './invented-lists.ts';
import { testKey, withFolder, withStore } from './load.ts';

const LISTS = join(import.meta.dirname, '../../../shared/data/lists');
const EXAMPLES = join(import.meta.dirname, '../../docs/examples');
const NAMES = ['customers', 'reference', 'watchlist'];

const load = (store: Store, from: string, folder: string) =>
  ingest(
    store,
    NAMES.map((name) => ({ path: join(from, `${name}.csv`), mapping: join(EXAMPLES, `${name}.mapping.yaml`) })),
    { sealKey: testKey, rejectsFile: join(folder, 'rejects.ndjson') },
  );

/** Kinds of what records have in common, whatever the links make of it. */
async function sharing(store: Store): Promise<(...records: string[]) => string[]> {
  const holders = (await scanHolderKeys(store, { prefix: '' })).map(({ key }) => key);
  const heldBy = new Map<string, Set<string>>();
  for (const { holder, attribute } of await observationsOfHolders(store, { holders })) {
    heldBy.set(attribute, (heldBy.get(attribute) ?? new Set()).add(holder.replace(/^(application|broker):/, '')));
  }
  return (...records) =>
    [...heldBy]
      .filter(([, keys]) => records.every((key) => keys.has(key)))
      .map(([key]) => key.slice(0, key.indexOf(':')))
      .sort();
}

test('lists in three foreign layouts load through a mapping file each, and tie together what is the same', async () => {
  await withFolder((folder) =>
    withStore(async (store) => {
      for (const [name, text] of Object.entries(inventedLists)) await writeFile(join(folder, name), text);
      const summary = await load(store, folder, folder);
      expect(summary).toMatchObject({ accepted: 6, rejected: 0, warnings: [] });
      const shared = await sharing(store);
      expect(shared('customers/1', 'customers/2')).toEqual(['address', 'government_id']);
      expect(shared('customers/1', 'customers/2', 'watchlist/6')).toEqual(['address']);
      expect(shared('customers/1', 'customers/3', 'reference/4')).toEqual(['phone']);
      expect(shared('customers/2', 'reference/5')).toEqual(['email']);
    }),
  );
});

// The lists themselves are not copied into the project; where they stand beside it, they are loaded too.
if (existsSync(LISTS)) {
  test('three published lists load through a mapping file each, and their people are tied by what they share', async () => {
    await withFolder((folder) =>
      withStore(async (store) => {
        const summary = await load(store, LISTS, folder);
        expect(summary).toMatchObject({ accepted: 159, updated: 0, unchanged: 0, rejected: 0 });
        const unread = (list: string) =>
          summary.warnings
            .filter(({ file, field }) => file.endsWith(`${list}.csv`) && /^(phones|addresses|applicant)/.test(field))
            .map(({ field, count }) => `${count} ${field}`);
        expect(NAMES.map(unread)).toEqual([
          ['4 phones[]', '4 addresses[]', '2 applicant.governmentId'],
          [],
          ['1 phones[]'],
        ]);
        expect(await rebuild(store, { check: true })).toMatchObject({ equal: true });

        let pairs = 0;
        for await (const _pair of links(store)) pairs += 1;
        const some = Math.round(pairs / 100) * 100;
        expect(await readFile(join(EXAMPLES, 'README.md'), 'utf8')).toContain(`Some ${some} pairs share something`);

        const shared = await sharing(store);
        // One phone in two styles.
        expect(shared('customers/1059', 'customers/1060')).toEqual(['phone']);
        expect(shared('customers/1061', 'customers/1062')).toEqual(['phone']);
        expect(shared('reference/2101', 'reference/2102')).toEqual(['email', 'phone']);
        // One address in one column and in five, with and without abbreviation.
        expect(shared('customers/1009', 'customers/1015')).toEqual(['address', 'email']);
        expect(shared('customers/1041', 'customers/1042')).toEqual([]);
        expect(shared('watchlist/1041', 'watchlist/1042', 'customers/1039')).toEqual(['address']);
        expect(shared('customers/2203', 'customers/2214')).toContain('address');
        // One e-mail address with and without a name around it.
        expect(shared('customers/1034', 'watchlist/1037')).toEqual(['email']);
        expect(shared('reference/2161', 'reference/2162')).toEqual(['email']);
        // Across lists: a number typed as national and as international, an organization's phone.
        expect(shared('reference/2051', 'watchlist/2052')).toContain('phone');
        expect(shared('reference/2071', 'customers/2072')).toContain('phone');
        // One government id with and without dashes; one passport whose country is a code and a name.
        expect(shared('customers/1066', 'customers/1067')).toEqual(['government_id']);
        expect(shared('customers/1009', 'watchlist/1014')).toContain('government_id');
        expect(shared('customers/1043', 'customers/1045')).toContain('government_id');
        expect(shared('customers/1081', 'customers/1082')).toContain('government_id');
      }),
    );
  });
}
