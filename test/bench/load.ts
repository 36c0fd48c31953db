/**
 * Loads the same seeded applications through the command line into the embedded engine and into Neo4j, and with a bare
 * script into the same Neo4j, each in its own process, in alternating order over several rounds. Writes docs/benchmarks.md.
 *
 *   npm run bench -- [--applications 100000] [--rounds 3]
 *
 * The Neo4j of COMMONTHREAD_TEST_NEO4J is emptied; without it only the embedded engine is measured.
 */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { neo4jAddress } from '../requirements.ts';
import { neo4jDatabase } from './neo4j-database.ts';
import { type Measured, timedChild } from './timed-child.ts';
import { writeSection } from './write-section.ts';

const CLI = 'dist/api/cli/main.js';
const { values } = parseArgs({
  options: { applications: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
});
const applications = Number(values.applications);
const rounds = Number(values.rounds);

const work = await mkdtemp(join(tmpdir(), 'commonthread-bench-'));
const env = { COMMONTHREAD_CONFIG: join(work, 'config'), NEO4J_PASSWORD: process.env.NEO4J_PASSWORD ?? 'commonthread' };
const child = (...args: string[]) => timedChild(args, join(work, 'peak'), env);
const commonthread = (...args: string[]) => child(CLI, '--quiet', '--format', 'json', ...args);
const digest = async (store: string) =>
  (JSON.parse((await commonthread('store', 'info', '--digest', '--store', store)).stdout) as { digest: string }).digest;

const world = join(work, 'world');
await commonthread('seed', '--out', world, '--applications', String(applications), '--seed', '1');
const files = (await readdir(world))
  .filter((name) => /^(applications|brokers)\.ndjson/.test(name))
  .map((name) => join(world, name));
const megabytes = (await Promise.all(files.map((file) => stat(file)))).reduce((sum, { size }) => sum + size, 0) / 1e6;

const MORE = 1_000;
const more = join(work, 'more.ndjson');
await commonthread('seed', '--out', join(work, 'other'), '--applications', String(MORE), '--seed', '2');
const others = await readFile(join(work, 'other', 'applications.ndjson'), 'utf8');
await writeFile(more, others.replaceAll('"APP-', '"MORE-'));

const database = neo4jAddress === undefined ? undefined : neo4jDatabase(neo4jAddress);
const neo4j = neo4jAddress ?? '';
const rows = join(work, 'rows.ndjson');
const digests = new Map<string, string>();
const contents = new Map<string, string>();

const tell = (round: string, name: string, { seconds, peak }: Measured) =>
  console.error(`${round}: ${name} ${seconds.toFixed(1)} s, ${Math.round(peak)} MiB`);

const loaders: Record<string, () => Promise<Measured>> = {
  embedded: async () => {
    const store = join(work, 'store');
    await rm(store, { recursive: true, force: true });
    const measured = await commonthread('ingest', ...files, '--store', store);
    if (!digests.has('embedded')) digests.set('embedded', await digest(store));
    return measured;
  },
};
if (database !== undefined) {
  loaders.neo4j = async () => {
    await database.empty();
    return commonthread('ingest', ...files, '--store', neo4j);
  };
  loaders.script = async () => {
    await database.empty();
    return child('--import', 'tsx', 'test/bench/bare-unwind.ts', neo4j, rows);
  };
  // One load of each that is not counted: it warms the server, and gives the rows that the script writes.
  tell('not counted', 'neo4j', await loaders.neo4j());
  digests.set('neo4j', await digest(neo4j));
  contents.set('neo4j', JSON.stringify(await database.counts()));
  await database.dump(rows);
  tell('not counted', 'script', await loaders.script());
  contents.set('script', JSON.stringify(await database.counts()));
}

const measured = new Map<string, Measured[]>(Object.keys(loaders).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  const order = Object.entries(loaders);
  for (const [name, load] of round % 2 === 0 ? order : order.toReversed()) {
    const result = await load();
    measured.get(name)?.push(result);
    tell(`round ${round + 1}`, name, result);
  }
}
// A store that was closed and is opened again holds its graph in another form than one that is being loaded.
const opened = await commonthread('ingest', more, '--store', join(work, 'store'));
tell('more', 'embedded', opened);
await database?.empty();
await database?.close();
await rm(work, { recursive: true, force: true });

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const seconds = (name: string) => measured.get(name)?.map((one) => one.seconds) ?? [];
const scriptSeconds = median(seconds('script'));
const LABELS: Record<string, string> = {
  embedded: '`commonthread ingest`, embedded engine',
  neo4j: '`commonthread ingest`, Neo4j',
  script: 'bare script, Neo4j',
};
const lines = [...measured].map(([name, runs]) => {
  const middle = median(seconds(name));
  const range = `${Math.min(...seconds(name)).toFixed(1)} to ${Math.max(...seconds(name)).toFixed(1)}`;
  const ratio = Number.isNaN(scriptSeconds) ? '' : (scriptSeconds / middle).toFixed(2);
  const peak = Math.round(Math.max(...runs.map((run) => run.peak)));
  return `| ${LABELS[name]} | ${middle.toFixed(1)} | ${range} | ${Math.round(applications / middle)} | ${ratio} | ${peak} |`;
});
const equal = (found: ReadonlyMap<string, string>) => new Set(found.values()).size === 1;
const report = `## Loading

\`npm run bench\`. ${cpus()[0]?.model ?? 'Unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; everything, the Neo4j server included, on this one machine.

${applications} seeded applications (${Math.round(megabytes)} MB of NDJSON) into an empty store, ${rounds} rounds in alternating order after one that is not counted. Each load is a process of its own, timed from its start to its end; the memory is that process's largest resident set, without the Neo4j server's.

| load | median s | range s | applications/s | rate against the script | peak MiB |
|---|---:|---:|---:|---:|---:|
${lines.join('\n')}

${MORE} applications more into that embedded store, which is opened for it: ${opened.seconds.toFixed(1)} s, ${Math.round(opened.peak)} MiB.

\`commonthread ingest\` reads, validates, canonicalises, derives applicants, keeps every record and waits until it is on disk. The script ([bare-unwind.ts](../test/bench/bare-unwind.ts)) does nothing but write: its rows, taken from what \`ingest\` had written, are read from a file, 5,000 in a transaction, on the same constraints and indexes.

${
  database === undefined
    ? 'Neo4j was not measured: set COMMONTHREAD_TEST_NEO4J.'
    : `- Digest of the graph, embedded: \`${digests.get('embedded')}\`
- Digest of the graph, Neo4j: \`${digests.get('neo4j')}\`: ${equal(digests) ? 'equal' : '**not equal**'}.
- In Neo4j after \`ingest\`: ${contents.get('neo4j')}
- In Neo4j after the script: ${contents.get('script')}: ${equal(contents) ? 'equal' : '**not equal**'}.`
}
`;
await writeSection('load', report);
console.log(report);
if (database !== undefined && !(equal(digests) && equal(contents))) process.exitCode = 1;
