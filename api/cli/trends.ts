import { Command, Option } from 'commander';
import { trends as count, MOST_WEEKS, TREND_GROUPS, type TrendCounts, type TrendGroup } from '../work/trends/trends.ts';
import type { Act, GlobalOptions } from './act.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { onStore } from './on-store.ts';
import { parseNumber } from './parse-number.ts';
import { type Column, results } from './results.ts';

export interface TrendsOptions extends GlobalOptions {
  readonly by: TrendGroup;
  readonly until?: string;
  readonly weeks: number;
}

/** One week of one group, as it is printed. */
interface TrendRow extends TrendCounts {
  /** A Monday. */
  readonly week: string;
  readonly by: TrendGroup;
  readonly group: string | null;
  readonly yearBefore: TrendCounts;
}

/** `commonthread trends`: applications, flags and confirmed operators by week, beside the year before. */
export function trends(context: Context, options: TrendsOptions): Promise<number> {
  return onStore(context, options, { did: 'trends', missing: 'refuse' }, async (store) => {
    const { by, weeks, series } = await count(store, options);
    const printer = results(context, options.format, COLUMNS);
    for (const one of series)
      for (const [index, week] of weeks.entries()) {
        const row = { week, by, group: one.group, ...at(one, index), yearBefore: at(one.yearBefore, index) };
        if (by === 'all' || hasSome(row)) await printer.write(row);
      }
    await printer.end();
    return EXIT.done;
  });
}

function at(counts: TrendCounts<readonly number[]>, index: number): TrendCounts {
  const { applications, flags, confirmed, operators } = counts;
  return {
    applications: applications === null ? null : (applications[index] ?? 0),
    flags: flags[index] ?? 0,
    confirmed: confirmed[index] ?? 0,
    operators: operators[index] ?? 0,
  };
}

const hasSome = ({ yearBefore, applications, flags, confirmed }: TrendRow): boolean =>
  [applications, flags, confirmed, yearBefore.applications, yearBefore.flags, yearBefore.confirmed].some(Boolean);

const counted = (name: string, of: (row: TrendRow) => number | null): Column<TrendRow> => ({
  name,
  numeric: true,
  value: (row) => of(row) ?? undefined,
});

const COLUMNS: readonly Column<TrendRow>[] = [
  { name: 'week', value: (row) => row.week },
  { name: 'group', value: (row) => row.group ?? undefined },
  counted('applications', (row) => row.applications),
  counted('yearBefore', (row) => row.yearBefore.applications),
  counted('flags', (row) => row.flags),
  counted('flagsYearBefore', (row) => row.yearBefore.flags),
  counted('confirmed', (row) => row.confirmed),
  counted('confirmedYearBefore', (row) => row.yearBefore.confirmed),
  counted('operators', (row) => row.operators),
  counted('operatorsYearBefore', (row) => row.yearBefore.operators),
];

export const trendsCommand = (act: Act) =>
  new Command('trends')
    .description('Prints applications, flags and confirmed operators week by week, beside the year before')
    .addOption(new Option('--by <group>', 'by what they are told apart').choices(TREND_GROUPS).default('all'))
    .option('--until <date>', 'the last day that counts; that of the newest application or flag unless said')
    .addOption(
      new Option('--weeks <number>', 'how many weeks, that of the last day included')
        .argParser(parseNumber({ whole: true, from: 1, to: MOST_WEEKS }))
        .default(53),
    )
    .addHelpText(
      'after',
      `
Weeks begin on Monday, in UTC; the year before is 52 weeks earlier. Flags count in the week in which they were raised,
confirmed ones and operators in that of the decision. Flags confirmed about a common party are about one operator, and
one that touches several sources, rules or kinds counts for each. By source, rule or kind, weeks without anything are left out.

Examples:
  $ commonthread trends
  $ commonthread trends --by source --format csv > trends.csv
  $ commonthread trends --by rule --weeks 8`,
    )
    .action((_options, command: Command) => act(trends, command.optsWithGlobals<TrendsOptions>()));
