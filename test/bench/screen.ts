/**
 * How long screening takes on an embedded store: applications of one world, most of them loaded, some held back and screened.
 *   npx tsx test/bench/screen.ts [applications] [screened] [--write]
 */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../api/graph/open-store.ts';
import { storeState } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { prepareCandidate } from '../../api/intake/read-prepared.ts';
import { temporarySealKey } from '../../api/intake/seal-key.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { needsReview } from '../../api/work/screen/needs-review.ts';
import { screen } from '../../api/work/screen/screen.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { writeSection } from './write-section.ts';

const numbers = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const [applications = 100_000, screened = 3_000] = numbers.map(Number);
const SEED = 17;
/** The runtime compiles the code while it is used: so many are timed apart. */
const FIRST = 1_000;

const folder = await mkdtemp(join(tmpdir(), 'commonthread-screen-'));
try {
  const total = applications + screened;
  const path = join(folder, 'world.ndjson');
  const held: unknown[] = [];
  const file = await open(path, 'w');
  let seen = 0;
  let lines: string[] = [];
  for (const { record } of generateWorld({ seed: SEED, applications: total, operatorShare: 0.05 })) {
    const isApplication = 'applicant' in record;
    if (isApplication) seen += 1;
    // Spread over the whole world, so that some are of its operators, homes, agencies and libraries.
    if (isApplication && Math.floor((seen * screened) / total) > Math.floor(((seen - 1) * screened) / total)) {
      held.push(record);
    } else lines.push(`${JSON.stringify(record)}\n`);
    if (lines.length < 1_000) continue;
    await file.write(lines.join(''));
    lines = [];
  }
  await file.write(lines.join(''));
  await file.close();

  const key = temporarySealKey();
  const store = await openStore(join(folder, 'store'));
  const { accepted } = await ingest(store, [{ path }], { sealKey: key });
  const catalogue = makeCatalogue();
  let statements = 0;
  const counting: Pick<Store, 'run' | 'record'> = {
    run: (statement, params) => {
      statements += 1;
      return store.run(statement, params);
    },
    record: (pointer) => store.record(pointer),
  };
  const times: number[] = [];
  const first: number[] = [];
  const asked: number[] = [];
  const processor: number[] = [];
  const slow: { record: unknown; ms: number; links: number }[] = [];
  const counts = { review: 0, linked: 0 };
  const screenOne = async (record: unknown) => {
    statements = 0;
    const used = process.cpuUsage();
    const started = performance.now();
    const prepared = prepareCandidate(record, key);
    if ('reason' in prepared || prepared.incoming.derived.kind !== 'application') throw new Error('not an application');
    const found = await screen(counting, catalogue, prepared.incoming.derived, prepared.incoming);
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    return { record, found, ms, processorMs: (user + system) / 1_000 };
  };
  for (const [index, record] of held.entries()) {
    const { found, ms, processorMs } = await screenOne(record);
    if (index < FIRST) {
      first.push(ms);
      continue;
    }
    processor.push(processorMs);
    times.push(ms);
    asked.push(statements);
    slow.push({ record, ms, links: found.links.length });
    if (needsReview(found)) counts.review += 1;
    if (found.links.length > 0) counts.linked += 1;
  }
  slow.sort((a, b) => b.ms - a.ms);
  const again: number[] = [];
  for (const { record } of slow.slice(0, Math.ceil(slow.length / 100))) again.push((await screenOne(record)).ms);
  const little: number[] = [];
  for (let asked = 0; asked < 500; asked += 1) {
    const started = performance.now();
    await storeState(store);
    little.push(performance.now() - started);
  }
  await store.close();

  // Of other processes on the machine while it ran: at more than there are cores, each waited for its turn.
  const load = loadavg()[0] ?? 0;
  times.sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  for (const list of [first, asked, again, little]) list.sort((a, b) => a - b);
  const at = (share: number, of = times) =>
    (of[Math.min(of.length - 1, Math.floor(share * of.length))] ?? 0).toFixed(of === little ? 2 : 1);
  const [most] = slow;
  const body = `
## Screening

\`npx tsx test/bench/screen.ts ${applications} ${screened} --write\`: ${held.length} applications of one world, held back while the other ${accepted} records of it were loaded into an embedded store, each screened by itself, one after the other. Timed from the parsed record to the whole answer: validating, sealing, canonical values, links with reasons, contested identities and all indicators. ${cpus().length} cores, Node ${process.versions.node}.

| | p50 ms | p95 ms | p99 ms | slowest ms |
|---|---:|---:|---:|---:|
| the first ${first.length} of the process, while the runtime compiles | ${at(0.5, first)} | ${at(0.95, first)} | ${at(0.99, first)} | ${at(1, first)} |
| from then on | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${most?.ms.toFixed(1)} (${most?.links} links) |
| processor time, all threads | ${at(0.5, processor)} | ${at(0.95, processor)} | ${at(0.99, processor)} | ${at(1, processor)} |

The load average of the machine was ${load.toFixed(1)} on ${cpus().length} cores. ${counts.linked} of the last ${times.length} link to somebody, ${counts.review} are to be reviewed. The slowest hundredth (${again.length}) asked once more, when what they read was read a moment ago: p50 ${at(0.5, again)} ms, slowest ${at(1, again)} ms. A statement that reads one node takes ${at(0.5, little)} ms here; a screening asks between ${Math.min(...asked)} and ${Math.max(...asked)}, half of them at most ${at(0.5, asked).replace('.0', '')}, one after another where one needs what another answered.
`;
  console.log(body);
  if (process.argv.includes('--write')) await writeSection('screening', body);
} finally {
  await rm(folder, { recursive: true, force: true });
}
