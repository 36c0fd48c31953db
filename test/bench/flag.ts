/**
 * `flag` after new rows in a large store against `flag --full`, several nights in one process on the embedded engine, and
 * whether both find the same. Writes docs/guides/flags.md between its marks.
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
import { type RunOptions, type RunResult, runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { writeBetweenMarks } from './between-marks.ts';

interface Run extends RunResult {
  /** Seconds. */
  readonly processor: number;
}

const [applications = 100_000, fresh = 1_000, seed = 91] = process.argv.slice(2).map(Number);
/** Nights on which as many new ones come; in the first the runtime has not compiled yet what looks at what changed. */
const NIGHTS = 5;
const catalogue = makeCatalogue();
const sealKey = temporarySealKey();
const folder = await mkdtemp(join(tmpdir(), 'commonthread-flag-'));
try {
  const old = join(folder, 'old.ndjson');
  const nights = Array.from({ length: NIGHTS }, (_, night) => join(folder, `night-${night}.ndjson`));
  const lines = { old: [] as string[], nights: nights.map((): string[] => []) };
  let count = 0;
  const total = applications + NIGHTS * fresh;
  for (const { record } of generateWorld({ seed, applications: total, operatorShare: 0.05 })) {
    if ('applicant' in record) count += 1;
    const night = count > applications && 'applicant' in record ? Math.floor((count - applications - 1) / fresh) : -1;
    (lines.nights[night] ?? lines.old).push(`${JSON.stringify(record)}\n`);
  }
  await writeFile(old, lines.old.join(''));
  for (const [night, path] of nights.entries()) await writeFile(path, lines.nights[night]?.join('') ?? '');
  const store = await openStore(join(folder, 'store'));
  const run = async (what: string, options: Partial<RunOptions>): Promise<Run> => {
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
  const said = ({ changes }: Run) => changes.map(({ flag }) => `${flag.id} ${contentOf(flag)}`).sort();
  const wholes: Run[] = [];
  const littles: Run[] = [];
  let equal = true;
  for (const [night, path] of nights.entries()) {
    await ingest(store, [{ path }], { sealKey });
    const isCompared = night === 0 || night === NIGHTS - 1;
    const whole = isCompared ? await run('full, dry', { full: true, dryRun: true }) : undefined;
    const little = await run('incremental', {});
    littles.push(little);
    if (whole === undefined) continue;
    wholes.push(whole);
    equal &&= JSON.stringify(said(whole)) === JSON.stringify(said(little));
  }
  const again = await run('full', { full: true });
  equal &&= again.changes.length === 0;
  const nothing = await run('incremental, nothing new', {});
  const flags = await readFlags(
    store,
    (await findFlags(store)).map(({ key }) => key),
  );
  const [first, ...later] = littles;
  if (first === undefined) throw new Error('no night');
  later.sort((a, b) => a.seconds - b.seconds);
  const usual = later[Math.floor(later.length / 2)] ?? first;
  const full = [...wholes, again].reduce((best, one) => (one.seconds < best.seconds ? one : best));
  const share = (x: number, y: number) => `${((100 * x) / y).toFixed(1)} %`;
  const row = (what: string, { seconds, processor, changes }: Run, found = String(changes.length)) =>
    `| ${what} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${found} | ${share(seconds, full.seconds)} | ${share(processor, full.processor)} |`;
  const table = `
| ${applications.toLocaleString('en')} applications, then ${fresh.toLocaleString('en')} new ones a night | seconds | processor seconds | new or changed flags | of the time of everything | of its processor time |
|---|--:|--:|--:|--:|--:|
${row('looks at what changed, and writes it: the first night of a process', first)}
${row(`the nights after it (the middle one of ${later.length})`, usual)}
${row(`looks at everything (the fastest of ${wholes.length + 1})`, full, '')}
${row('looks at what changed, when nothing has', nothing)}

${equal ? 'On the first night and the last both find the same, and everything once more finds nothing else' : '**They differ**'}. ${flags.length.toLocaleString('en')} flags in the store. Seed ${seed}, 5 % operators, embedded engine, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}.`;
  console.log(table);
  await store.close();
  if (process.env.WRITE !== 'no') await writeBetweenMarks('docs/guides/flags.md', 'flag', table);
  if (!equal) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
