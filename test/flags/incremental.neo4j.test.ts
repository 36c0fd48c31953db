import { expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { erase } from '../../api/work/erase/erase.ts';
import { isStateRule } from '../../api/work/flags/draft.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { contentOf } from '../../api/work/flags/run/merge-draft.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { defaultFlagSettings } from '../../api/work/flags/settings.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { WorkError } from '../../api/work/work-error.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { ingestRecords, testKey } from '../intake/load.ts';
import { neo4jAddress } from '../requirements.ts';
import { randomSteps, type Step } from './random-changes.ts';

/** So small that values cross them in a world of sixty. */
const SETTINGS = { ...defaultFlagSettings, indicatorSeverity: 'low', hubSizes: [3, 6], pairLimit: 12 } as const;
const catalogue = makeCatalogue();
/** FLAG_SEEDS=1-10 looks for more. */
const [FROM = 21, UNTIL = 21] = (process.env.FLAG_SEEDS ?? '21-21').split('-').map(Number);
const seeds = Array.from({ length: UNTIL - FROM + 1 }, (_, index) => FROM + index);

async function live(store: Store, { records, erased }: Step): Promise<void> {
  await ingestRecords(store, records);
  if (erased === undefined) return;
  await erase(store, [{ id: erased, recordOnly: false }], { key: testKey, by: 'tester' }).catch((error: unknown) => {
    // It went with its party before.
    if (!(error instanceof WorkError)) throw error;
  });
}

const run = (store: Store, full: boolean) => runFlags(store, { settings: SETTINGS, catalogue, full });

/** What every flag says, without when and in which version. */
async function said(store: Store): Promise<ReadonlyMap<string, string>> {
  const places = await findFlags(store);
  const flags = await readFlags(
    store,
    places.map(({ key }) => key),
  );
  const standing = flags.filter(({ rule, status }) => !isStateRule(rule) || status !== 'withdrawn');
  return new Map(standing.map((flag) => [`${flag.rule} ${flag.id}`, contentOf(flag)]));
}

it.skipIf(neo4jAddress === undefined).each(seeds)(
  'runs on Neo4j that look at what changed lead to the flags of runs on the embedded engine that look at everything (%i)',
  async (seed) => {
    await emptyNeo4j(neo4jAddress ?? '');
    const little = await openStore(neo4jAddress ?? '', { password: neo4jPassword });
    const whole = await openStore(':memory:');
    try {
      for (const [index, step] of randomSteps(seed, 60, 5).entries()) {
        await live(little, step);
        await live(whole, step);
        const ran = await run(little, false);
        expect(ran.full).toBe(index === 0 || ran.because !== undefined);
        await run(whole, true);
        expect(await said(little), `step ${index}`).toEqual(await said(whole));
        expect((await run(little, false)).changes).toEqual([]);
        expect((await run(little, true)).changes).toEqual([]);
      }
      const before = await said(little);
      expect(before.size).toBeGreaterThan(5);
      await rebuild(little);
      expect(await said(little)).toEqual(before);
      expect((await run(little, false)).changes).toEqual([]);
    } finally {
      await little.close();
      await whole.close();
    }
  },
  600_000,
);
