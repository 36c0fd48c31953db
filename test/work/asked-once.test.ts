import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributeKinds } from '../../api/graph/attribute-kind.ts';
import {
  attributesOfHolders,
  bandsOfResumes,
  scanAttributeKeys,
  scanHolderKeys,
  scanPartyKeys,
  sharedAmong,
} from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { nearOf } from '../../api/intake/similar/address-near.ts';
import { emailFamily } from '../../api/intake/similar/email-family.ts';
import { allAskedOnce, askedOnce, ONE_BY_ONE } from '../../api/work/asked-once.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { subjectKey } from '../../api/work/journal/set-subjects.ts';
import { addEntry } from '../../api/work/ledger/change-ledger.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { storeOf } from './store-of.ts';

const WORLD = { seed: 8, applications: 150, operatorShare: 0.3, shares: { 'look-alikes': 0.2, 'reused-resume': 0.2 } };
/** What tells one row from another where a statement says nothing of their order. */
const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

type Row = Readonly<Record<string, unknown>>;
const ofKey = (rows: readonly Row[], column: string, key: unknown) => rows.filter((row) => row[column] === key);

/** What statements may be asked about, by the name of their list. */
async function keysOf(store: Store): Promise<Readonly<Record<string, readonly (string | number)[]>>> {
  const byKind = await Promise.all(attributeKinds.map((kind) => scanAttributeKeys(store, { prefix: `${kind}:` })));
  const attributes = byKind.flat().map(({ key }) => key);
  const holders = (await scanHolderKeys(store, { prefix: '' })).map(({ key }) => key);
  const parties = (await scanPartyKeys(store, { prefix: '' })).map(({ key }) => key);
  const canonical = (key: string) => key.slice(key.indexOf(':') + 1);
  const of = (kind: string) => attributes.filter((key) => key.startsWith(`${kind}:`));
  const resumes = await bandsOfResumes(store, { keys: of('resume') });
  return {
    keys: [...attributes, ...holders],
    attributes,
    holders,
    parties,
    subjects: parties.map(subjectKey),
    bands: [...new Set(resumes.flatMap(({ bands }) => bands))],
    near: [...new Set(of('address').flatMap((key) => nearOf(canonical(key)) ?? []))],
    families: [...new Set(of('email').flatMap((key) => emailFamily(canonical(key)) ?? []))],
  };
}

it('says of every key what the store says, whatever was asked before', async () => {
  const records = [...generateWorld(WORLD)].map(({ record }) => record);
  const phones = records.flatMap((record) => ('phones' in record ? (record.phones ?? []) : []));
  const listed = phones.map((value) => ({ kind: 'phone', value, list: 'trusted', meaning: 'operator' }));
  const store = await storeOf([...records, ...listed]);
  try {
    await runFlags(store, { catalogue: makeCatalogue() });
    const keys = await keysOf(store);
    const shared = await sharedAmong(store, { keys: keys.attributes as string[] });
    for (const { attribute } of shared) {
      await addEntry(store, { attribute, reason: 'household', text: 'They live together.' }, 'Ana');
    }
    for (const [statement, [list, column]] of ONE_BY_ONE) {
      let said = 0;
      const some = fc.subarray([...(keys[list] ?? [])], { minLength: 1 });
      await fc.assert(
        fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 3 }), async (asked) => {
          const once = askedOnce(store);
          for (const page of asked) {
            const rows = await store.run<Row>(statement, { [list]: page });
            said += rows.length;
            const remembered = await once.run<Row>(statement, { [list]: page });
            expect(inOrder(remembered)).toEqual(inOrder(rows));
            if (statement.order === 'none') continue;
            for (const key of page) expect(ofKey(remembered, column, key)).toEqual(ofKey(rows, column, key));
          }
        }),
        { numRuns: 5 },
      );
      expect(said, statement.name).toBeGreaterThan(0);
    }
  } finally {
    await store.close();
  }
}, 120_000);

it('asks while an answer is awaited about nothing twice, and a failure of it is heard by whoever asked', async () => {
  const asked: unknown[] = [];
  const waiting: ((error: Error) => void)[] = [];
  const store = askedOnce({
    record: async () => '',
    run: (_, params) => {
      asked.push(params.holders);
      return new Promise((_resolve, reject) => waiting.push(reject));
    },
  });
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on('unhandledRejection', hear);
  const first = attributesOfHolders(store, { holders: ['a'] });
  const second = attributesOfHolders(store, { holders: ['a', 'b'] });
  const both = Promise.allSettled([first, second]);
  expect(asked).toEqual([['a'], ['b']]);
  waiting[1]?.(new Error('The store is gone.'));
  await new Promise(setImmediate);
  waiting[0]?.(new Error('The store is gone.'));
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await new Promise(setImmediate);
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});

it('keeps every answer where all is asked once', async () => {
  let asked = 0;
  const store = allAskedOnce({ record: async () => '', run: async () => [++asked] as never });
  const ask = (prefix: string) => scanHolderKeys(store, { prefix });
  expect([await ask('a'), await ask('b'), await ask('a')]).toEqual([[1], [2], [1]]);
});
