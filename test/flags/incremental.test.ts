import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { erase } from '../../api/work/erase/erase.ts';
import { isStateRule } from '../../api/work/flags/draft.ts';
import type { Flag } from '../../api/work/flags/flag.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { contentOf } from '../../api/work/flags/run/merge-draft.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { defaultFlagSettings } from '../../api/work/flags/settings.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { WorkError } from '../../api/work/work-error.ts';
import { sealKey } from '../work/store-of.ts';
import { randomSteps, type Step } from './random-changes.ts';
import { randomOf } from './random-of.ts';

/** So small that values cross them in a world of a hundred. */
const SETTINGS = { ...defaultFlagSettings, indicatorSeverity: 'low', hubSizes: [3, 6, 12], pairLimit: 12 } as const;
const catalogue = makeCatalogue();
/** FLAG_SEEDS=1-100 looks for more. */
const [FROM = 1, UNTIL = 6] = (process.env.FLAG_SEEDS ?? '1-6').split('-').map(Number);
const seeds = Array.from({ length: UNTIL - FROM + 1 }, (_, index) => FROM + index);

async function live(store: Store, { records, erased }: Step): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-flags-'));
  await writeFile(join(folder, 'r.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await ingest(store, [{ path: join(folder, 'r.ndjson') }], { sealKey });
  await rm(folder, { recursive: true });
  if (erased === undefined) return;
  await erase(store, [{ id: erased, recordOnly: false }], { key: sealKey, by: 'tester' }).catch((error: unknown) => {
    // It went with its party before.
    if (!(error instanceof WorkError)) throw error;
  });
}

const run = (store: Store, full: boolean) => runFlags(store, { settings: SETTINGS, catalogue, full });
const allFlags = async (store: Store) =>
  readFlags(
    store,
    (await findFlags(store)).map(({ key }) => key),
  );
const said = (flags: readonly Flag[]) => new Map(flags.map((flag) => [`${flag.rule} ${flag.id}`, contentOf(flag)]));
const standing = (flags: readonly Flag[]) =>
  said(flags.filter(({ rule, status }) => isStateRule(rule) && status !== 'withdrawn'));
const happened = (flags: readonly Flag[]) => said(flags.filter(({ rule }) => !isStateRule(rule)));

it.each(seeds)(
  'runs that look at what changed lead to the same flags as runs that look at everything (%i)',
  async (seed) => {
    const random = randomOf(seed * 7919);
    const [little, whole] = [await openStore(':memory:'), await openStore(':memory:')];
    try {
      for (const [index, step] of randomSteps(seed).entries()) {
        await live(little, step);
        await live(whole, step);
        if (random.chance(0.3)) continue;
        const ran = await run(little, false);
        expect(ran.full).toBe(index === 0 || ran.because !== undefined);
        await run(whole, true);
        const [ofLittle, ofWhole] = [await allFlags(little), await allFlags(whole)];
        expect(standing(ofLittle), `step ${index}`).toEqual(standing(ofWhole));
        expect(happened(ofLittle), `step ${index}`).toEqual(happened(ofWhole));
        expect((await run(little, false)).changes).toEqual([]);
        expect((await run(little, true)).changes).toEqual([]);
      }
      await run(little, false);
      const before = await allFlags(little);
      expect(standing(before).size).toBeGreaterThan(3);
      await rebuild(little);
      expect(await allFlags(little)).toEqual(before);
      expect((await run(little, false)).changes).toEqual([]);
    } finally {
      await little.close();
      await whole.close();
    }
  },
);
