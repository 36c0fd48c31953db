import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { recordRings } from '../../api/work/rings/record-rings.ts';
import { changesOfRing } from '../../api/work/rings/recorded-rings.ts';
import { ringsNear } from '../../api/work/rings/rings-near.ts';
import { ringById, ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';
import { sealKey, storeOf } from './store-of.ts';
import { twoRings } from './two-rings.ts';

let store: Store;
afterEach(() => store?.close());

const IBANS = ['DE89370400440532013000', 'GB33BUKB20201555555555', 'FR1420041010050500013M02606'];
const all = twoRings(12);

/** Some of 24 people, each with the accounts of some rings; a later version of each record than before. */
const people = (version: number, accounts: (index: number) => readonly number[]) =>
  all.flatMap(({ emails: _emails, ...person }, index) =>
    accounts(index).length === 0
      ? []
      : [
          {
            ...person,
            submittedAt: person.submittedAt.replace('.000Z', `.00${version}Z`),
            bankAccounts: accounts(index).map((ring) => ({ iban: IBANS[ring] })),
          },
        ],
  );

async function load(records: readonly object[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-rings-'));
  const path = join(folder, 'records.ndjson');
  await writeFile(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await ingest(store, [{ path }], { sealKey });
  await rm(folder, { recursive: true });
}

const record = async (at: string) => {
  const { rings } = await ringsOfStore(store);
  return store.write((writer) => recordRings(writer, rings, { at: `${at}T00:00:00.000Z` }));
};
const ids = async () => (await ringsOfStore(store)).rows.map(({ id, parties }) => `${id} ${parties.length}`).sort();
const kinds = async (id: string) =>
  (await changesOfRing(store, id)).map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`);

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;

describe.each(engines)('recorded rings on $engine', ({ engine, missing }) => {
  const start = async (records: readonly object[]): Promise<void> => {
    if (engine === 'embedded') {
      store = await storeOf(records);
      return;
    }
    const address = neo4jAddress ?? '';
    await emptyNeo4j(address);
    store = await openStore(address, { password: neo4jPassword });
    await load(records);
  };

  describe.skipIf(missing)('where the engine is there', () => {
    it('keep their id when an earlier applicant comes to them, and say what came', async () => {
      await start(people(0, (index) => (index > 2 && index < 12 ? [0] : [])));
      expect(await ids()).toEqual(['APP-03 9']);
      await record('2026-07-01');
      await load(people(1, (index) => (index < 3 ? [0] : [])));
      expect(await ids()).toEqual(['APP-03 12']);
      expect(await ringsAround(store, ['applicant:APP-00'])).toEqual((await ringsOfStore(store)).ringOf);
      await record('2026-07-02');
      await record('2026-07-03');
      expect(await kinds('APP-03')).toEqual(['2026-07-01 born', '2026-07-02 grew']);
      expect((await changesOfRing(store, 'APP-03'))[1]).toMatchObject({
        size: 12,
        gained: ['applicant:APP-00', 'applicant:APP-01', 'applicant:APP-02'],
        lost: [],
      });
    });

    it('merge, come apart again and end, and an old id leads to what became of it', async () => {
      await start(people(0, (index) => [index < 12 ? 0 : 1]));
      await record('2026-07-01');
      expect(await ids()).toEqual(['APP-00 12', 'APP-12 12']);

      await load(people(1, (index) => [2, index < 12 ? 0 : 1]));
      expect(await ids()).toEqual(['APP-00 24']);
      expect((await ringById(store, 'APP-12')).ring.id, 'before it is recorded').toBe('APP-00');
      await record('2026-07-02');
      expect((await ringById(store, 'APP-12')).ring.id).toBe('APP-00');
      expect(await kinds('APP-12')).toEqual(['2026-07-01 born', '2026-07-02 merged']);

      await load(people(2, (index) => [index < 12 ? 0 : 1]));
      await record('2026-07-03');
      expect(await ids()).toEqual(['APP-00 12', 'APP-12 12']);
      expect(await kinds('APP-00')).toEqual(['2026-07-01 born', '2026-07-02 merged', '2026-07-03 split']);
      expect(await kinds('APP-12')).toEqual(['2026-07-01 born', '2026-07-02 merged', '2026-07-03 returned']);

      await load(
        people(3, (index) => (index < 12 ? [0] : [index])).map((person, index) =>
          index < 12 ? person : { ...person, bankAccounts: [] },
        ),
      );
      await record('2026-07-04');
      expect(await ids()).toEqual(['APP-00 12']);
      expect((await kinds('APP-12')).at(-1)).toBe('2026-07-04 ended');
      await expect(ringById(store, 'APP-12')).rejects.toThrow('This ring is no more');
      await expect(ringById(store, 'APP-99')).rejects.toThrow('No ring has this id');
    }, 60_000);

    it('are recorded around some parties as over the whole store', async () => {
      await start(people(0, (index) => [index < 12 ? 0 : 1]));
      await record('2026-07-01');
      // Both rings fall apart: four of each go on, four of each are a new one together.
      await load(people(1, (index) => (index % 12 < 4 ? [index < 12 ? 0 : 1] : index % 12 < 8 ? [2] : [])));
      await load(people(1, (index) => (index % 12 >= 8 ? [0] : [])).map((person) => ({ ...person, bankAccounts: [] })));
      const whole = await ringsOfStore(store);
      for (const party of ['applicant:APP-00', 'applicant:APP-05', 'applicant:APP-11', 'applicant:APP-16']) {
        const near = await ringsNear(store, [party]);
        expect(near.rings).toEqual(whole.rings);
        expect(new Set(near.steps)).toEqual(new Set(whole.steps));
      }
      const near = await ringsNear(store, ['applicant:APP-11']);
      await store.write((writer) =>
        recordRings(writer, near.rings, { at: '2026-07-02T00:00:00.000Z', around: near.seen }),
      );
      const after = await ringsOfStore(store);
      expect(after.steps.every(({ kind }) => kind === undefined)).toBe(true);
      expect(after.rings).toEqual(whole.rings);
    });

    it('come back with a rebuild', async () => {
      await start(people(0, (index) => (index > 2 && index < 12 ? [0] : [])));
      await record('2026-07-01');
      await load(people(1, (index) => (index < 3 ? [0] : [])));
      await record('2026-07-02');
      const before = await changesOfRing(store, 'APP-03');
      await rebuild(store);
      expect(await changesOfRing(store, 'APP-03')).toEqual(before);
      expect(await ids()).toEqual(['APP-03 12']);
    });
  });
});
