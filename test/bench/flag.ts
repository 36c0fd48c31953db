/**
 * `flag` after new rows in a large store against `flag --full`, in one process on the embedded engine, and whether both
 * find the same. Writes docs/guides/flags.md between its marks.
 *
 *   npx tsx test/bench/flag.ts [APPLICATIONS=100000] [NEW=1000] [SEED=91]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../api/graph/open-store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { contentOf } from '../../api/work/flags/run/merge-draft.ts';
import { type RunOptions, runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { writeBetweenMarks } from './between-marks.ts';

const [applications = 100_000, fresh = 1_000, seed = 91] = process.argv.slice(2).map(Number);
const catalogue = makeCatalogue();
const sealKey = temporarySealKey();
const folder = await mkdtemp(join(tmpdir(), 'commonthread-flag-'));
try {
  const old = join(folder, 'old.ndjson');
  const rows = join(folder, 'new.ndjson');
  const lines = { old: [] as string[], rows: [] as string[] };
  let count = 0;
  for (const { record } of generateWorld({ seed, applications: applications + fresh, operatorShare: 0.05 })) {
    if ('applicant' in record) count += 1;
    (count > applications && 'applicant' in record ? lines.rows : lines.old).push(`${JSON.stringify(record)}\n`);
  }
  await writeFile(old, lines.old.join(''));
  await writeFile(rows, lines.rows.join(''));
  const store = await openStore(join(folder, 'store'));
  const run = async (what: string, options: Partial<RunOptions>) => {
    const used = process.cpuUsage();
    const result = await runFlags(store, { catalogue, ...options });
    const { user, system } = process.cpuUsage(used);
    const processor = (user + system) / 1e6;
    console.error(
      `${what}: ${result.seconds.toFixed(2)} s, processor ${processor.toFixed(2)} s, ${result.changes.length} changes, ${result.touched} keys`,
    );
    return { ...result, processor };
  };
  await ingest(store, [{ path: old }], { sealKey });
  console.error('loaded');
  await run('first', { baseline: true });
  await ingest(store, [{ path: rows }], { sealKey });
  const whole = await run('full, dry', { full: true, dryRun: true });
  const little = await run('incremental', {});
  const again = await run('full', { full: true });
  const nothing = await run('incremental, nothing new', {});
  const said = ({ changes }: typeof whole) => changes.map(({ flag }) => `${flag.id} ${contentOf(flag)}`).sort();
  const equal = JSON.stringify(said(whole)) === JSON.stringify(said(little)) && again.changes.length === 0;
  const flags = await readFlags(
    store,
    (await findFlags(store)).map(({ key }) => key),
  );
  const full = {
    seconds: Math.min(whole.seconds, again.seconds),
    processor: Math.min(whole.processor, again.processor),
  };
  const share = (x: number, y: number) => `${((100 * x) / y).toFixed(1)} %`;
  const table = `
| ${applications.toLocaleString('en')} applications, then ${fresh.toLocaleString('en')} new ones | seconds | processor seconds | new or changed flags |
|---|--:|--:|--:|
| looks at what changed, and writes it | ${little.seconds.toFixed(2)} | ${little.processor.toFixed(2)} | ${little.changes.length} |
| looks at everything (the faster of two) | ${full.seconds.toFixed(2)} | ${full.processor.toFixed(2)} | ${whole.changes.length} |
| looks at what changed, when nothing has | ${nothing.seconds.toFixed(2)} | ${nothing.processor.toFixed(2)} | ${nothing.changes.length} |

Ratio ${share(little.seconds, full.seconds)} of the time, ${share(little.processor, full.processor)} of the processor's (all threads); ${equal ? 'both find the same, and everything once more finds nothing else' : '**they differ**'}. ${flags.length.toLocaleString('en')} flags in the store. Seed ${seed}, 5 % operators, embedded engine, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}.`;
  console.log(table);
  await store.close();
  if (process.env.WRITE !== 'no') await writeBetweenMarks('docs/guides/flags.md', 'flag', table);
  if (!equal) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
