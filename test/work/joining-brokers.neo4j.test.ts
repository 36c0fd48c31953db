import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { ringsOfSome } from '../../api/work/flags/run/rings-found.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { defaultSettings } from '../../api/work/settings.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { sealKey } from './store-of.ts';

const NAMES = ['Jordan Miles', 'Amara Okafor', 'Lucas Brenner', 'Mei Tanaka', 'Olga Petrov', 'Ravi Nair', 'Sara Lind'];
const TOWNS = ['Mesa, AZ 85201', 'Reno, NV 89501', 'Salem, OR 97301', 'Boise, ID 83701'];
const ACCOUNTS = ['DE89370400440532013000', 'GB33BUKB20201555555555', 'FR1420041010050500013M02606'];

const idOf = (index: number) => `APP-${String(index).padStart(2, '0')}`;
/** Applicants of one agency: the first four are two pairs with an account each, one more pair is another agency's. */
const sent = (index: number, broker = 'BRK-1', version = 0): object => ({
  id: idOf(index),
  submittedAt: new Date(Date.UTC(2026, 2, 1 + index, version)).toISOString(),
  applicant: { name: `${NAMES[index % NAMES.length]} ${'abcdefghij'[index % 10]}` },
  addresses: [`${10 + index} Elm St, ${TOWNS[index % TOWNS.length]}, US`],
  ...(index < 6 && { bankAccounts: [{ iban: ACCOUNTS[Math.floor(index / 2)] }] }),
  broker: { id: broker },
});
const agency = (id: string) => ({ id, name: `Agency ${id}`, kind: 'staffing_agency' });
const many = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => sent(from + index));

let store: Store;
afterEach(() => store?.close());

async function load(records: readonly object[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-joined-'));
  const path = join(folder, 'records.ndjson');
  await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await ingest(store, [{ path }], { sealKey });
  await rm(folder, { recursive: true });
}

const sizes = async () => (await ringsOfStore(store)).rows.map(({ parties }) => parties.length).sort();
const flag = async () => (await runFlags(store, { catalogue: makeCatalogue() })).changes.map(({ flag: made }) => made);

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;

describe.each(engines)('rings between which an agency stands on $engine', ({ engine, missing }) => {
  const start = async (records: readonly object[]): Promise<void> => {
    const address = engine === 'embedded' ? ':memory:' : (neo4jAddress ?? '');
    if (engine === 'neo4j') await emptyNeo4j(address);
    store = await openStore(address, { password: neo4jPassword });
    await load(records);
  };

  describe.skipIf(missing)('where the engine is there', () => {
    it('are found from each of their parties as over the whole store', async () => {
      await start([
        agency('BRK-1'),
        agency('BRK-2'),
        ...many(0, 4),
        sent(4, 'BRK-2'),
        sent(5, 'BRK-2'),
        ...many(6, 14),
      ]);
      const { rows, ringOf } = await ringsOfStore(store);
      expect(rows.map(({ parties }) => parties.length)).toEqual([4, 2]);
      expect(rows[0]?.joinedBy).toEqual([
        {
          broker: 'BRK-1',
          candidates: 12,
          groups: [
            ['APP-00', 'APP-01'],
            ['APP-02', 'APP-03'],
          ],
        },
      ]);
      for (const party of ringOf.keys()) {
        expect((await ringsAround(store, [party])).get(party)).toBe(ringOf.get(party));
      }
    });

    it('are found once, whoever is walked from first: not every ring leads back from an agency’s candidates', async () => {
      const strangers = Array.from({ length: 299 }, (_, index) => sent(6 + index, 'BRK-2'));
      await start([agency('BRK-1'), agency('BRK-2'), ...many(0, 3), sent(3, 'BRK-2'), ...strangers]);
      const keys = [2, ...strangers.map((_, index) => 6 + index), 0].map((index) => `applicant:${idOf(index)}`);
      const { rings, steps } = await ringsOfSome(store, new Set(keys), [], defaultSettings);
      expect(rings.map(({ id }) => id).sort()).toEqual(['APP-00', 'APP-02']);
      expect(steps.map(({ id }) => id).sort()).toEqual(['APP-00', 'APP-02']);
    });

    it('come together and apart with the number of its candidates, and the nightly job says so without a look at all', async () => {
      await start([agency('BRK-1'), agency('BRK-2'), ...many(0, 4), ...many(6, 16)]);
      await flag();
      expect(await sizes()).toEqual([2, 2]);

      await load([sent(14, 'BRK-2', 1), sent(15, 'BRK-2', 1)]);
      const [merged, ...others] = await flag();
      expect(others).toEqual([]);
      expect(merged).toMatchObject({
        rule: 'rings_merged',
        summary:
          '2 known rings are one of 4 parties now: one broker, of whose 12 candidates 4 are in it, stands between 2 groups that share too little else to be one ring.',
      });
      expect(merged?.evidence[0]).toMatchObject({ kind: 'broker', key: 'broker:BRK-1', shown: 'Agency BRK-1' });
      expect(await sizes()).toEqual([4]);

      await load([sent(16), sent(17)]);
      expect(await flag()).toEqual([]);
      const { rings, steps } = await ringsOfStore(store);
      expect(rings.map(({ parties }) => parties.length)).toEqual([2, 2]);
      // What became of them is recorded already: the job saw it.
      expect(steps.filter(({ kind }) => kind !== undefined)).toEqual([]);
    });
  });
});
