import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observationsOfHolders, scanHolderKeys } from '../../api/graph/queries.generated.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { testKey, withFolder, withStore } from './load.ts';

const LISTS = join(import.meta.dirname, '../../../shared/data/lists');
const EXAMPLES = join(import.meta.dirname, '../../docs/examples');
const NAMES = ['customers', 'reference', 'watchlist'];
const present = existsSync(LISTS);
if (!present) {
  console.warn(
    'Skipped: the three published lists. To run it, put the demonstration lists of senzing/truth-sets into ../shared/data/lists.',
  );
}

test.skipIf(!present)(
  'three published lists load through a mapping file each, and their people are tied by what they share',
  async () => {
    await withFolder((folder) =>
      withStore(async (store) => {
        const summary = await ingest(
          store,
          NAMES.map((name) => ({ path: join(LISTS, `${name}.csv`), mapping: join(EXAMPLES, `${name}.mapping.yaml`) })),
          { sealKey: testKey, rejectsFile: join(folder, 'rejects.ndjson') },
        );
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

        const holders = (await scanHolderKeys(store, { prefix: '' })).map(({ key }) => key);
        const heldBy = new Map<string, Set<string>>();
        for (const { holder, attribute } of await observationsOfHolders(store, { holders })) {
          heldBy.set(attribute, (heldBy.get(attribute) ?? new Set()).add(holder.replace(/^(application|broker):/, '')));
        }
        const shared = (...records: string[]) =>
          [...heldBy]
            .filter(([, keys]) => records.every((key) => keys.has(key)))
            .map(([key]) => key.slice(0, key.indexOf(':')))
            .sort();

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
  },
);
