/**
 * How often each indicator says yes of the innocent and of personas of an invented world, and how long it takes.
 *   npx tsx test/bench/indicators.ts [applications] [seed]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../api/graph/open-store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';
import { assessApplications } from '../../api/work/indicators/assess.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { generateWorld } from '../../seed/generate-world.ts';

const [applications = 2_000, seed = 91] = process.argv.slice(2).map(Number);

interface Count {
  asked: number;
  yes: number;
  unknown: number;
}
const empty = (): Count => ({ asked: 0, yes: 0, unknown: 0 });

const folder = await mkdtemp(join(tmpdir(), 'commonthread-indicators-'));
try {
  const records = [...generateWorld({ seed, applications, operatorShare: 0.05 })];
  const path = join(folder, 'world.ndjson');
  await writeFile(path, records.map(({ record }) => `${JSON.stringify(record)}\n`).join(''));
  const store = await openStore(':memory:');
  await ingest(store, [{ path }], { sealKey: temporarySealKey() });
  const roleOf = new Map(records.map(({ truth }) => [`application:${truth.record}`, truth.role]));
  const keys = [...roleOf].filter(([, role]) => role !== 'broker' && role !== 'front').map(([key]) => key);
  const started = performance.now();
  const found = await assessApplications(store, makeCatalogue(), keys);
  const seconds = (performance.now() - started) / 1_000;
  await store.close();

  const counts = new Map<string, { readonly innocent: Count; readonly persona: Count }>();
  let alone = 0;
  let innocents = 0;
  for (const [key, results] of found) {
    const persona = roleOf.get(key) === 'operator';
    if (!persona) innocents += 1;
    if (!persona && results.some(({ indicator, answer }) => answer.answer === 'yes' && indicator.standsAlone))
      alone += 1;
    for (const { indicator, answer } of results) {
      const both = counts.get(indicator.id) ?? { innocent: empty(), persona: empty() };
      counts.set(indicator.id, both);
      const count = persona ? both.persona : both.innocent;
      count.asked += 1;
      if (answer.answer !== 'no') count[answer.answer] += 1;
    }
  }
  const per = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
  console.log(`${found.size} applications, seed ${seed}: ${seconds.toFixed(1)} s`);
  console.log('| indicator | yes, of innocents | yes, of personas | unknown, of all |\n|---|--:|--:|--:|');
  for (const [id, { innocent, persona }] of counts) {
    const asked = innocent.asked + persona.asked;
    console.log(
      `| ${id} | ${per(innocent.yes, innocent.asked)} | ${per(persona.yes, persona.asked)} | ${per(innocent.unknown + persona.unknown, asked)} |`,
    );
  }
  console.log(`Innocents with a sign that stands alone: ${per(alone, innocents)}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
