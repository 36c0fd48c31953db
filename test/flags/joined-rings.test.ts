import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { erase } from '../../api/work/erase/erase.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { WorkError } from '../../api/work/work-error.ts';
import { sealKey } from '../work/store-of.ts';
import { randomOf } from './random-of.ts';

/** JOINED_SEEDS=300-400 looks for more. */
const [FROM = 0, UNTIL = 0] = (process.env.JOINED_SEEDS ?? '301-303').split('-').map(Number);
const seeds = Array.from({ length: UNTIL - FROM + 1 }, (_, index) => FROM + index);

const NAMES = ['Jordan Miles', 'Amara Okafor', 'Lucas Brenner', 'Mei Tanaka', 'Olga Petrov', 'Ravi Nair', 'Sara Lind'];
const TOWNS = ['Mesa, AZ 85201', 'Reno, NV 89501', 'Salem, OR 97301', 'Boise, ID 83701'];
const ACCOUNTS = ['DE89370400440532013000', 'GB33BUKB20201555555555', 'FR1420041010050500013M02606'];
const PHONES = ['+1 602 555 0142', '+1 602 555 0143', '+1 775 555 0191'];
/** Pairs with an account each, and strangers of whom more or fewer are candidates of the same agency. */
const [PAIRED, ALL] = [6, 17];

function lifeOf(seed: number) {
  const random = randomOf(seed * 31 + 5);
  let clock = 0;
  const submittedAt = () => {
    clock += 1;
    return new Date(Date.UTC(2026, 2, 1) + clock * 3_600_000).toISOString();
  };
  const idOf = (index: number) => `APP-${String(index).padStart(2, '0')}`;
  const stranger = () => PAIRED + random.below(ALL);
  const application = (index: number): object => ({
    id: idOf(index),
    submittedAt: submittedAt(),
    applicant: { name: `${NAMES[index % NAMES.length]} ${String.fromCharCode(97 + index)}` },
    addresses: [`${10 + index} Elm St, ${TOWNS[index % TOWNS.length]}, US`],
    ...(index < PAIRED && { bankAccounts: [{ iban: ACCOUNTS[Math.floor(index / 2)] }] }),
    ...(random.chance(index < PAIRED ? 0.1 : 0.25) && { phones: [random.of(PHONES)] }),
    ...(random.chance(index < PAIRED ? 0.85 : 0.65) && { broker: { id: random.chance(0.85) ? 'B0' : 'B1' } }),
  });
  const broker = (id: string): object => ({
    id,
    name: `Agency ${id}`,
    kind: random.of(['staffing_agency', 'recruiter', 'host']),
    submittedAt: submittedAt(),
    ...(random.chance(0.6) && { phones: [random.of(PHONES)] }),
  });
  return {
    first: () => [broker('B0'), ...Array.from({ length: ALL }, (_, index) => application(index))],
    /** Records that are loaded, or an id that is erased. */
    next: (): readonly object[] | string => {
      const what = random.below(10);
      if (what < 6) return [application(random.chance(0.85) ? stranger() : random.below(PAIRED))];
      if (what < 8) return [broker(`B${random.below(2)}`)];
      return what < 9 ? idOf(stranger()) : `B${random.below(2)}`;
    },
  };
}

async function live(store: Store, step: readonly object[] | string): Promise<void> {
  if (typeof step === 'string') {
    await erase(store, [{ id: step, recordOnly: false }], { key: sealKey, by: 'tester' }).catch((error: unknown) => {
      // It is not there, or went before.
      if (!(error instanceof WorkError)) throw error;
    });
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-joined-'));
  const path = join(folder, 'records.ndjson');
  await writeFile(path, step.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await ingest(store, [{ path }], { sealKey });
  await rm(folder, { recursive: true });
}

it('rings that a broker joins are recorded by runs that look at what changed as they are in the whole store', async () => {
  const sizes = new Set<string>();
  for (const seed of seeds) {
    const { first, next } = lifeOf(seed);
    const store = await openStore(':memory:');
    try {
      await live(store, first());
      for (let step = 0; step < 20; step += 1) {
        await runFlags(store, { catalogue: makeCatalogue() });
        const { rows, ringOf, steps } = await ringsOfStore(store);
        // Nothing has become of any ring that the run has not recorded.
        expect(
          steps.filter(({ kind }) => kind !== undefined),
          `seed ${seed}, step ${step}`,
        ).toEqual([]);
        for (const party of ringOf.keys()) {
          expect((await ringsAround(store, [party])).get(party), `seed ${seed}, step ${step}`).toBe(ringOf.get(party));
        }
        sizes.add(rows.map(({ parties }) => parties.length).join(' '));
        await live(store, next());
      }
    } finally {
      await store.close();
    }
  }
  expect(sizes.size).toBeGreaterThan(2);
}, 600_000);
