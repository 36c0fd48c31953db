import { MODEL_PARTS } from '../../evidence/model-without.ts';
import { aimsTable } from './aims.ts';
import type { Sections } from './between-marks.ts';
import { examplesText } from './example-text.ts';
import { namesTables, namingTable } from './fairness-tables.ts';
import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.ts';
import { fixed, markdownTable, percent } from './markdown-table.ts';
import type { NamingComparison } from './naming.ts';
import type { CauseCount, Setting, Summary } from './summarise.ts';
import { wilson } from './wilson.ts';
import type { WorkedExamples } from './worked-examples.ts';

/** What was measured, and on which worlds. */
export interface Evaluation {
  /** Version of the evidence model. */
  readonly model: string;
  /** `setting`: parameters may have been set on these worlds. `report`: they never were. `own`: seeds given by number. */
  readonly seedList: 'setting' | 'report' | 'own';
  readonly seeds: readonly number[];
  readonly summaries: readonly Summary[];
  /** The same people under other names, where that was compared. */
  readonly naming?: readonly NamingComparison[];
}

/** Parts that are written only where they are asked for by name: they are of other runs than the rest. */
export const APART: readonly string[] = ['sizes', 'naming'];

/** The names of all parts. */
export const SECTIONS = [
  'worlds',
  'aims',
  'summary',
  'recall',
  'without',
  'shapes',
  'innocents',
  'calibration',
  'names',
  'causes',
  'time',
  'sizes',
  'found',
  'left-alone',
  'naming',
] as const;

const SEED_LISTS = {
  setting: 'worlds that parameters may have been set on',
  report: 'worlds that were used to set nothing',
  own: 'worlds chosen by hand',
};

/** Causes shown of each kind. */
const CAUSES = 12;

/** The tables of docs/detection.md, by name. */
export function detectionTables(evaluation: Evaluation): Sections {
  const whole = evaluation.summaries.filter(({ without }) => without === null);
  return new Map([
    ['worlds', worlds(evaluation)],
    ['aims', aimsTable(whole, titleOf)],
    ['summary', summary(whole)],
    ['recall', recall(whole)],
    ['without', withoutParts(evaluation.summaries)],
    ['shapes', each(whole, shapes)],
    ['innocents', each(whole, innocents)],
    ['calibration', each(whole, calibration)],
    ['names', each(whole, namesTables)],
    ['causes', each(whole, causes)],
    ['time', time(whole)],
    ['sizes', sizes(whole)],
    ['found', examples('Found', 'found', whole)],
    ['left-alone', examples('Left alone', 'leftAlone', whole)],
    ['naming', (evaluation.naming ?? []).map((one) => `**${titleOf(one)}**\n\n${namingTable(one)}`).join('\n\n')],
  ]);
}

const titleOf = ({ profile, operatorShare, applications }: Setting): string =>
  `${profile}, ${percent(operatorShare, 1)} operators, ${applications.toLocaleString('en')} applications`;

const each = (summaries: readonly Summary[], table: (summary: Summary) => string): string =>
  summaries.map((one) => `**${titleOf(one)}**\n\n${table(one)}`).join('\n\n');

function worlds({ model, seedList, seeds }: Evaluation): string {
  return `Model \`${model}\`, seeds ${seeds.join(', ')}: ${SEED_LISTS[seedList]}. Figures are means over the seeds, with the worst seed in brackets.`;
}

const spreadText = ({ figures }: Summary, name: FigureName): string => {
  const { mean, worst } = figures[name];
  return `${fixed(mean, FIGURES[name].decimals)} (${fixed(worst, FIGURES[name].decimals)})`;
};

function summary(summaries: readonly Summary[]): string {
  return markdownTable(
    ['worlds', ...FIGURE_NAMES.map((name) => FIGURES[name].title), 'review load (grey rings)'],
    summaries.map((one) => [titleOf(one), ...FIGURE_NAMES.map((name) => spreadText(one, name)), one.rings.grey]),
  );
}

/** How sure recall is, over the operators of all worlds, and what it could be at most. */
function recall(summaries: readonly Summary[]): string {
  return markdownTable(
    [
      'worlds',
      'operators',
      'found',
      'share found (95 %)',
      'equal values hold half together',
      'links that count do',
      'recall at most',
    ],
    summaries.map((one) => {
      const { all, found, connected, countable } = one.operators;
      const { from, to } = wilson(found, all);
      const share = `${fixed(found / all, 3)} (${fixed(from, 2)} to ${fixed(to, 2)})`;
      return [titleOf(one), all, found, share, connected, countable, fixed(countable / all, 3)];
    }),
  );
}

function withoutParts(summaries: readonly Summary[]): string {
  const shown = ['recall', 'precision', 'bCubed', 'innocents'] as const satisfies readonly FigureName[];
  return markdownTable(
    ['worlds', 'model', ...shown.map((name) => FIGURES[name].title)],
    summaries.map((one) => [
      titleOf(one),
      one.without === null ? 'whole' : `without ${one.without}: ${MODEL_PARTS[one.without]}`,
      ...shown.map((name) => fixed(one.figures[name].mean, FIGURES[name].decimals)),
    ]),
  );
}

function shapes({ byShape, operators, personas }: Summary): string {
  const rows = byShape.map((row) => [row.shape, row.operators, row.found, percent(row.found / row.operators)]);
  return `${markdownTable(['operators', 'with evidence', 'found', 'recall'], rows)}

Of ${personas.all} personas, ${personas.silent} show nothing of their operator's. Equal values hold half of the members together for ${operators.connected} of the ${operators.all} operators.`;
}

function innocents({ bySharing }: Summary): string {
  const rows = bySharing.map(({ sharing, people, inRings }) => [
    sharing,
    people,
    inRings,
    fixed((1000 * inRings) / people, 1),
  ]);
  return markdownTable(['how they share', 'people', 'in rings', 'per 1,000'], rows);
}

function calibration({ calibration: bins }: Summary): string {
  const rows = bins
    .filter(({ pairs }) => pairs > 0)
    .map(({ from, to, pairs, groups, stated, observed }) => {
      const { from: least, to: most } = wilson(observed, groups);
      return [
        from === 0 ? 'none' : to === undefined ? `${from} and more` : `${Math.floor(from)} to ${to}`,
        pairs,
        groups,
        percent(stated / groups, 1),
        `${percent(observed / groups, 1)} (${percent(least)} to ${percent(most)})`,
        percent((observed - stated) / groups, 1),
      ];
    });
  return markdownTable(['bits', 'pairs', 'groups', 'stated', 'observed (95 %)', 'difference'], rows);
}

function causes({ causes: found, operators, rings }: Summary): string {
  const table = (title: string, counts: readonly CauseCount[]) =>
    markdownTable(
      [title, 'count'],
      counts.slice(0, CAUSES).map(({ cause, count }) => [cause, count]),
    );
  return [
    table(`why operators were missed (${operators.all - operators.found} of ${operators.all})`, found.missed),
    table(`what false rings hold (${rings.wrong} of ${rings.right + rings.wrong})`, found.falseRings),
  ].join('\n\n');
}

/** Examples of each kind shown, the settings in turn. */
const EXAMPLES = 5;

function examples(title: string, kind: keyof WorkedExamples, summaries: readonly Summary[]): string {
  const lists = summaries.map((one) =>
    (one.worked?.[kind] ?? []).map((example) => ({ ...example, world: `World: ${one.profile}, seed ${one.seeds[0]}` })),
  );
  const turns = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
  return examplesText(title, inTurn.slice(0, EXAMPLES));
}

/** Worlds of several sizes, one a line. */
function sizes(summaries: readonly Summary[]): string {
  const shown = ['recall', 'precision', 'f1', 'bCubed', 'at25', 'innocents'] as const satisfies readonly FigureName[];
  return markdownTable(
    [
      'worlds',
      'seeds',
      'operators',
      ...shown.map((name) => FIGURES[name].title),
      'load, s',
      'read back, s',
      'find rings, s',
    ],
    summaries.map((one) => [
      titleOf(one),
      one.seeds.join(', '),
      one.operators.all,
      ...shown.map((name) => fixed(one.figures[name].mean, FIGURES[name].decimals)),
      fixed(one.seconds.load, 1),
      fixed(one.seconds.scan, 1),
      fixed(one.seconds.rings, 1),
    ]),
  );
}

function time(summaries: readonly Summary[]): string {
  return markdownTable(
    ['worlds', 'load, s', 'read back, s', 'find rings, s'],
    summaries.map((one) => [
      titleOf(one),
      fixed(one.seconds.load, 1),
      fixed(one.seconds.scan, 1),
      fixed(one.seconds.rings, 1),
    ]),
  );
}
