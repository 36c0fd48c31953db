import { MODEL_PARTS } from '../../evidence/model-without.ts';
import type { Sections } from './between-marks.ts';
import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.ts';
import type { Count } from './innocents-in-rings.ts';
import { fixed, markdownTable, percent } from './markdown-table.ts';
import { type RateRatio, rateRatio } from './rate-ratio.ts';
import type { CauseCount, Summary } from './summarise.ts';

/** What was measured, and on which worlds. */
export interface Evaluation {
  /** Version of the evidence model. */
  readonly model: string;
  /** `setting`: parameters may have been set on these worlds. `report`: they never were. `own`: seeds given by number. */
  readonly seedList: 'setting' | 'report' | 'own';
  readonly seeds: readonly number[];
  readonly summaries: readonly Summary[];
}

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
    ['summary', summary(whole)],
    ['without', withoutParts(evaluation.summaries)],
    ['shapes', each(whole, shapes)],
    ['innocents', each(whole, innocents)],
    ['calibration', each(whole, calibration)],
    ['names', each(whole, names)],
    ['causes', each(whole, causes)],
    ['time', time(whole)],
  ]);
}

const titleOf = ({ profile, operatorShare, applications }: Summary): string =>
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
    .map(({ from, to, pairs, stated, observed }) => [
      from === 0 ? 'none' : to === undefined ? `${from} and more` : `${Math.floor(from)} to ${to}`,
      pairs,
      percent(stated / pairs, 1),
      percent(observed / pairs, 1),
      percent((observed - stated) / pairs, 1),
    ]);
  return markdownTable(['bits', 'pairs', 'stated', 'observed', 'difference'], rows);
}

/**
 * Each group beside all others. Groups go by letters and by how names are built, never by where they come from. Settings stay
 * apart: worlds of one seed have the same people in them, and counting these twice would make the intervals too narrow.
 */
const names = ({ byNames, byNameForm }: Summary): string =>
  [ratios('naming custom', byNames), ratios('form of the name', byNameForm)].join('\n\n');

function ratios(title: string, groups: Summary['byNames']): string {
  const rows = groups.map((group) => {
    const ratio = rateRatio(group, others(group, groups));
    return [
      group.names,
      group.people,
      group.inRings,
      fixed((1000 * group.inRings) / group.people, 2),
      ratio === undefined ? '–' : ratioText(ratio),
    ];
  });
  const table = markdownTable([title, 'innocents', 'in rings', 'per 1,000', 'against all others (95 %)'], rows);
  return `${table}\n\n${widest(groups)}`;
}

/** Smaller groups differ by chance alone. */
const LARGE = 1000;

/** The two groups that are furthest apart. */
function widest(groups: Summary['byNames']): string {
  const large = groups.filter(({ people }) => people >= LARGE);
  const rate = ({ people, inRings }: Count) => inRings / people;
  const [most, ...rest] = large.toSorted((x, y) => rate(y) - rate(x));
  const least = rest.at(-1);
  const ratio = most === undefined || least === undefined ? undefined : rateRatio(most, least);
  if (most === undefined || least === undefined || ratio === undefined) return 'There are too few to compare.';
  return `Furthest apart among groups of at least ${LARGE.toLocaleString('en')} are ${most.names} and ${least.names}: ${ratioText(ratio)}.`;
}

const ratioText = ({ ratio, from, to }: RateRatio): string =>
  `${fixed(ratio, 2)} (${fixed(from, 2)} to ${fixed(to, 2)})`;

const others = (group: Summary['byNames'][number], groups: Summary['byNames']): Count =>
  total(groups.filter(({ names }) => names !== group.names));

const total = (counts: readonly Count[]): Count =>
  counts.reduce((sum, one) => ({ people: sum.people + one.people, inRings: sum.inRings + one.inRings }), NOBODY);

const NOBODY: Count = { people: 0, inRings: 0 };

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
