import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { PROFILE_NAMES, type ProfileName } from '../../seed/world-profiles.ts';
import { type ModelPart, model } from '../evidence/model.ts';
import { MODEL_PARTS } from '../evidence/model-without.ts';
import { betweenMarks } from '../work/evaluate/between-marks.ts';
import type { Case } from '../work/evaluate/causes.ts';
import { APART, detectionTables, type Evaluation, SECTIONS } from '../work/evaluate/detection-tables.ts';
import { evaluate as measureAll } from '../work/evaluate/evaluate.ts';
import { FIGURE_NAMES, FIGURES, type FigureName } from '../work/evaluate/figures.ts';
import { compareNaming, type NamingComparison } from '../work/evaluate/naming.ts';
import { REPORT_SEEDS, SETTING_SEEDS } from '../work/evaluate/seeds.ts';
import type { Setting, Summary } from '../work/evaluate/summarise.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { note } from './note.ts';
import { type Column, results } from './results.ts';
import { UsageError } from './usage-error.ts';

export interface EvaluateOptions extends GlobalOptions {
  readonly profile: readonly ProfileName[];
  readonly operators: readonly number[];
  readonly sizes: readonly number[];
  readonly seeds: Pick<Evaluation, 'seedList' | 'seeds'>;
  readonly without: readonly ModelPart[];
  readonly explain: number;
  readonly naming?: boolean;
  readonly sections?: readonly string[];
  readonly out?: string;
  readonly write?: string;
}

/** `commonthread evaluate`: measures detection on invented worlds whose truth is known. */
export async function evaluate(context: Context, options: EvaluateOptions): Promise<number> {
  const { seedList, seeds } = options.seeds;
  const document = options.write === undefined ? undefined : await readDocument(context, options, options.write);
  const settings = options.sizes.flatMap((applications) =>
    options.profile.flatMap((profile) =>
      options.operators.map((operatorShare) => ({ profile, operatorShare, applications })),
    ),
  );
  note(context, options, `Seeds ${seeds.join(', ')} (${seedList}); model ${model.version}.`);
  const summaries: Summary[] = [];
  const printer = results(context, options.format, COLUMNS);
  const found = measureAll({
    settings,
    seeds,
    without: options.without,
    examples: options.explain,
    worked: document !== undefined,
    signal: context.signal,
    onWorld: ({ profile, operatorShare, applications }, seed) =>
      note(context, options, `${profile}, ${operatorShare} operators, ${applications} applications, seed ${seed} …`),
  });
  for await (const summary of found) {
    summaries.push(summary);
    await printer.write(summary);
  }
  await printer.end();
  if (options.format === 'table') for (const summary of summaries) explain(context, options, summary);
  const naming = options.naming === true ? await namings(context, options, settings, seeds) : [];
  const evaluation = { model: model.version, seedList, seeds, summaries, naming };
  if (options.out !== undefined) await writeJson(context, options.out, evaluation);
  if (document !== undefined && options.write !== undefined) {
    // Read again: minutes have passed, and somebody may have written in it.
    const now = await readDocument(context, options, options.write);
    await writeFile(now.path, written(now, options, evaluation));
  }
  return EXIT.done;
}

/** The document with those of its tables that this run is to write. */
const written = (
  { text }: Document,
  { sections }: Pick<EvaluateOptions, 'sections'>,
  evaluation: Evaluation,
): string => {
  const tables = detectionTables(evaluation);
  return betweenMarks(text, tables, sections ?? [...tables.keys()].filter((name) => !APART.includes(name)));
};

async function namings(
  context: Context,
  options: EvaluateOptions,
  settings: readonly Setting[],
  seeds: readonly number[],
): Promise<NamingComparison[]> {
  const found: NamingComparison[] = [];
  for (const setting of settings) {
    found.push(
      await compareNaming(setting, {
        seeds,
        signal: context.signal,
        onWorld: (seed, turn) =>
          note(context, options, `${setting.profile}, seed ${seed}, names dealt out, turn ${turn} …`),
      }),
    );
  }
  return found;
}

const percentOf = (share: number) => `${Number((100 * share).toFixed(2))} %`;

const figure = (name: FigureName, title: string): Column<Summary> => ({
  name: title,
  numeric: true,
  value: ({ figures }) => {
    const { mean, worst } = figures[name];
    const show = (value: number | null) => (value === null ? '–' : value.toFixed(FIGURES[name].decimals));
    return `${show(mean)} (${show(worst)})`;
  },
});

const SHORT: Readonly<Record<FigureName, string>> = {
  recall: 'recall',
  precision: 'precision',
  f1: 'F1',
  bCubedPrecision: 'B³ P',
  bCubedRecall: 'B³ R',
  bCubed: 'B³ F',
  pairwise: 'pair F1',
  at25: 'P@25',
  innocents: 'innocents/1000',
};

const COLUMNS: readonly Column<Summary>[] = [
  { name: 'profile', value: ({ profile }) => profile },
  { name: 'operators', numeric: true, value: ({ operatorShare }) => percentOf(operatorShare) },
  { name: 'size', numeric: true, value: ({ applications }) => applications },
  { name: 'without', value: ({ without }) => without ?? '' },
  ...FIGURE_NAMES.map((name) => figure(name, SHORT[name])),
  { name: 'found', numeric: true, value: ({ operators }) => `${operators.found}/${operators.all}` },
  { name: 'wrong rings', numeric: true, value: ({ rings }) => rings.wrong },
  { name: 'grey', numeric: true, value: ({ rings }) => rings.grey },
  { name: 'seconds', numeric: true, value: ({ seconds }) => (seconds.load + seconds.scan + seconds.rings).toFixed(1) },
];

/** Tells what was missed and what was wrong, and how often why, for whoever improves the model. */
function explain(context: Context, options: EvaluateOptions, summary: Summary): void {
  if (options.explain === 0) return;
  const { profile, operatorShare, applications, without, causes, examples } = summary;
  const title = [profile, percentOf(operatorShare), applications, without === null ? '' : `without ${without}`];
  const lines = [
    '',
    `== ${title.filter((word) => word !== '').join(', ')}`,
    ...causes.missed.map(({ cause, count }) => `missed ${count}  ${cause}`),
    ...causes.falseRings.map(({ cause, count }) => `false ${count}  ${cause}`),
    ...examples.missed.flatMap((one) => caseLines('missed', one)),
    ...examples.falseRings.flatMap((one) => caseLines('false ring', one)),
  ];
  context.stderr.write(`${lines.join('\n')}\n`);
}

const caseLines = (kind: string, { what, shape, cause, details }: Case): string[] => [
  `-- ${kind} ${what} (${shape}): ${cause}`,
  ...details.map((detail) => `   ${detail}`),
];

async function writeJson(context: Context, out: string, evaluation: Evaluation): Promise<void> {
  const folder = resolve(context.cwd, out);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'evaluation.json'), `${JSON.stringify(evaluation, null, 2)}\n`);
}

interface Document {
  readonly path: string;
  readonly text: string;
}

/** Reads and tries it before anything is measured, so that a mistake costs no minutes. */
async function readDocument(context: Context, options: EvaluateOptions, named: string): Promise<Document> {
  const path = resolve(context.cwd, named);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${named}: cannot be read.`, 'Name a document that has marks for the tables.', {
      cause: error,
    });
  });
  written({ path, text }, options, { model: model.version, ...options.seeds, summaries: [] });
  return { path, text };
}

/** Reads a list whose parts stand between commas. */
function parseList<Part extends string>(known: readonly Part[]): (text: string) => Part[] {
  return (text) =>
    text.split(',').map((word) => {
      const found = known.find((part) => part === word.trim());
      if (found === undefined) throw new InvalidArgumentError(`There are: ${known.join(', ')}.`);
      return found;
    });
}

function parseNumbers(from: number, to: number, whole: boolean): (text: string) => number[] {
  return (text) =>
    text.split(',').map((word) => {
      const value = word.trim() === '' ? Number.NaN : Number(word);
      if (!(value >= from && value <= to) || (whole && !Number.isInteger(value)))
        throw new InvalidArgumentError(`Give ${whole ? 'whole ' : ''}numbers from ${from} to ${to}, parted by commas.`);
      return value;
    });
}

function parseSeeds(text: string): EvaluateOptions['seeds'] {
  if (text === 'setting') return { seedList: text, seeds: SETTING_SEEDS };
  if (text === 'report') return { seedList: text, seeds: REPORT_SEEDS };
  return { seedList: 'own', seeds: parseNumbers(0, Number.MAX_SAFE_INTEGER, true)(text) };
}

const ALL_PARTS = Object.keys(MODEL_PARTS) as ModelPart[];
const parseParts = (text: string): ModelPart[] => (text === 'all' ? ALL_PARTS : parseList(ALL_PARTS)(text));

export const evaluateCommand = (act: Act) =>
  new Command('evaluate')
    .description('Measures detection on invented worlds whose truth is known')
    .addOption(
      new Option('--profile <names>', `kinds of world: ${PROFILE_NAMES.join(', ')}`)
        .argParser(parseList(PROFILE_NAMES))
        .default(PROFILE_NAMES, PROFILE_NAMES.join(',')),
    )
    .addOption(
      new Option('--operators <shares>', 'shares of the applications that operators sent')
        .argParser(parseNumbers(0, 0.5, false))
        .default([0.05, 0.005], '0.05,0.005'),
    )
    .addOption(
      new Option('--sizes <numbers>', 'applications in a world')
        .argParser(parseNumbers(1, 1_000_000, true))
        .default([3000], '3000'),
    )
    .addOption(
      new Option('--seeds <list>', '`setting`, `report`, or numbers')
        .argParser(parseSeeds)
        .default(parseSeeds('setting'), 'setting'),
    )
    .addOption(
      new Option('--without <parts>', `measures the model without each of these too: all, or ${ALL_PARTS.join(', ')}`)
        .argParser(parseParts)
        .default([], 'none'),
    )
    .option('--naming', 'also compares the same people under every naming custom: many worlds, so give few seeds')
    .addOption(
      new Option(
        '--explain <number>',
        'tells why, for the first so many missed operators and wrong rings of each setting',
      )
        .argParser((text) => parseNumbers(0, 1000, true)(text)[0] ?? 0)
        .default(0),
    )
    .option('--out <folder>', 'writes everything measured to evaluation.json there')
    .option('--write <document>', 'puts the tables between the marks of a document, such as docs/detection.md')
    .addOption(
      new Option('--sections <names>', `writes only these parts of the document: ${SECTIONS.join(', ')}`).argParser(
        parseList(SECTIONS),
      ),
    )
    .addHelpText(
      'after',
      `
Figures are means over the seeds, with the worst seed in brackets. Parameters are set on the setting seeds and reported on
the report seeds; what is written says which were used. Each world is loaded into a store of its own that does not stay.

Examples:
  $ commonthread evaluate
  $ commonthread evaluate --profile adversarial --operators 0.05 --explain 5
  $ commonthread evaluate --seeds report --without all --write docs/detection.md
  $ commonthread evaluate --sizes 2000,100000 --seeds 201 --write docs/detection.md --sections sizes`,
    )
    .action((_options, command: Command) => act(evaluate, command.optsWithGlobals<EvaluateOptions>()));
