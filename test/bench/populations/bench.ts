/**
 * Measures detection on a population that is not ours, and other tools on the same files in the same run. Writes the tables of
 * docs/populations.md and docs/detection.md.
 *
 *   npm run bench:populations               everything: some ten minutes
 *   npm run bench:populations -- --quick    a small part, into no document: tells whether all of this still works
 *
 * Needs Python 3.11 or later (or another named by PYTHON) and, the first time, the network: the packages are pinned in
 * python/requirements.txt and installed below .commonthread/, which Git ignores. Nothing of the samples is kept.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { betweenMarks } from '../../../api/work/evaluate/between-marks.ts';
import { REPORT_SEEDS } from '../../../api/work/evaluate/seeds.ts';
import { type ProfileName, WORLD_PROFILES } from '../../../seed/world-profiles.ts';
import { writeWorld } from '../../../seed/write-world.ts';
import { febrlSet } from './febrl.ts';
import { type MeasuredWorld, measureWorld } from './measure-world.ts';
import { MissingPython, pythonWithPackages } from './python.ts';
import {
  besideTable,
  type FebrlPeer,
  febrlTable,
  householdsTable,
  relationsTable,
  summaryTable,
  type WorldGroup,
} from './tables.ts';
import { tellsOf } from './tells.ts';
import { writePopulation } from './write-population.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
/** Rules were looked at with the tax year 2025 and seed 1, so others are reported. */
const SAMPLE = { year: 2035, seed: 7 };
const OPERATORS = 0.05;
const sizes = values.quick
  ? { most: 3000, profiles: ['normal'] as const, invented: 400, seeds: [1], sets: [1] }
  : {
      most: Number.POSITIVE_INFINITY,
      profiles: ['normal', 'adversarial'] as const,
      invented: 3000,
      seeds: REPORT_SEEDS.slice(0, 3),
      sets: [1, 2, 3, 4],
    };

const note = (text: string) => console.error(text);
const work = await mkdtemp(join(tmpdir(), 'commonthread-populations-'));
async function bench(): Promise<void> {
  const python = await pythonWithPackages(resolve('.commonthread'), note);
  const sample = join(work, 'sample');
  await mkdir(sample);
  note('Reading the sample …');
  const about = JSON.parse(await python('population.py', sample, `${SAMPLE.year}`, `${SAMPLE.seed}`)) as About;
  const populations: WorldGroup[] = [];
  const tells: Tells[] = [];
  for (const profile of sizes.profiles) {
    note(`The sample with ${profile} operators …`);
    const folder = join(work, `sample-${profile}`);
    const options = { ...WORLD_PROFILES[profile], seed: SAMPLE.seed, operatorShare: OPERATORS, most: sizes.most };
    const files = await writePopulation(sample, folder, options);
    tells.push(await tellsOf(files));
    const world = await measureWorld(files, folder, python);
    populations.push({ title: TITLES[profile], worlds: [world] });
  }
  const worlds: MeasuredWorld[] = [];
  for (const seed of sizes.seeds) {
    note(`Adversarial world, seed ${seed} …`);
    const out = join(work, `invented-${seed}`);
    const options = { ...WORLD_PROFILES.adversarial, seed, applications: sizes.invented, operatorShare: OPERATORS };
    worlds.push(await measureWorld((await writeWorld({ ...options, out })).files, out, python));
  }
  const invented = { title: 'invented, adversarial', worlds };
  note('Febrl …');
  const febrl = join(work, 'febrl');
  await mkdir(febrl);
  await python('febrl.py', febrl, ...sizes.sets.map(String));
  const peers = JSON.parse(await readFile(join(febrl, 'peers.json'), 'utf8')) as FebrlPeer[];
  const sets = await Promise.all(sizes.sets.map((set) => febrlSet(febrl, set)));

  const all = [...populations, invented];
  const sections = new Map([
    ['setting', settingOf(about, populations, tells)],
    ['summary', summaryTable(all)],
    ['relations', relationsTable(populations)],
    ['households', householdsTable(populations)],
    ['febrl', febrlTable(sets, peers)],
    ['beside', besideTable([invented, ...populations])],
  ]);
  for (const [name, table] of sections) console.log(`\n## ${name}\n\n${table}`);
  if (values.quick) return;
  for (const document of ['docs/populations.md', 'docs/detection.md']) {
    await writeFile(document, betweenMarks(await readFile(document, 'utf8'), sections, sections.keys(), 'populations'));
  }
}

/** What python/population.py says of the sample. */
interface About {
  readonly pseudopeople: string;
  readonly rows: number;
  readonly rowsOfYear: number;
}

const TITLES: Readonly<Record<ProfileName, string>> = {
  normal: 'sample, normal operators',
  adversarial: 'sample, adversarial operators',
};

type Tells = Awaited<ReturnType<typeof tellsOf>>;

function settingOf(about: About, populations: readonly WorldGroup[], tells: readonly Tells[]): string {
  const lines = populations.flatMap(({ title, worlds }, index) =>
    worlds.map(({ records, relations, census, findings: [ours] }) => {
      const people = new Set(relations.map(({ record }) => census.memberOf.get(record))).size;
      const households = new Set(relations.map(({ household }) => household)).size;
      const employers = new Set(relations.map(({ employer }) => employer)).size;
      return `- _${title}_: ${records.length} applications; ${relations.length} are those of ${people} people of the sample in ${households} households and institutions, with ${employers} employers. ${ours?.verdict.operators.all ?? 0} operators have members to find. A classifier that learns from ids, order, missing fields, lengths of lists and ways of typing tells personas from others with an area of ${tells[index]?.area.toFixed(2)} under its curve (0.50: not at all; by chance ± ${tells[index]?.error.toFixed(2)}).`;
    }),
  );
  const sample = `pseudopeople ${about.pseudopeople}: ${about.rowsOfYear} of the sample's ${about.rows} rows of jobs, tax year ${SAMPLE.year}, seed ${SAMPLE.seed}, with ${100 * OPERATORS} % of the applications by operators. What was mended after a look at this population was mended with another year and seed (2025, 1).`;
  return [
    sample,
    '',
    ...lines,
    `- _invented, adversarial_: means of the worlds of the seeds ${sizes.seeds.join(', ')}, ${sizes.invented} applications each, 5 % operators.`,
  ].join('\n');
}

try {
  await bench();
} catch (error) {
  if (!(error instanceof MissingPython)) throw error;
  note(error.message);
  process.exitCode = 2;
} finally {
  await rm(work, { recursive: true, force: true });
}
