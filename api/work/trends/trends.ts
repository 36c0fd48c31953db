import type { Store } from '../../graph/store.ts';
import { utcInstant } from '../../intake/calendar.ts';
import { WorkError } from '../work-error.ts';
import { confirmedOperators } from './confirmed-operators.ts';
import { type FlagInBrief, type TrendFacts, trendFacts } from './trend-facts.ts';
import { weekOf, weeksLater, yearBefore } from './week.ts';

/** By what trends are told apart. */
export const TREND_GROUPS = ['all', 'source', 'rule', 'kind'] as const;
export type TrendGroup = (typeof TREND_GROUPS)[number];

/** Ten years and a half. */
export const MOST_WEEKS = 546;
export const USUAL_WEEKS = 53;

export interface TrendsQuestion {
  readonly by?: TrendGroup | undefined;
  /** The last day that counts, a date; that of the newest application or flag unless given. */
  readonly until?: string | undefined;
  /** How many weeks, that of `until` included. */
  readonly weeks?: number | undefined;
}

/** Counts of a week, or of many, a number for each week. */
export interface TrendCounts<Count = number> {
  /** Null where applications are not told apart like this. */
  readonly applications: Count | null;
  /** Flags raised. */
  readonly flags: Count;
  /** Flags that somebody confirmed. */
  readonly confirmed: Count;
  /** Operators first confirmed; one that touches several sources, rules or kinds counts for each. */
  readonly operators: Count;
}

/** One group, week by week. */
export interface TrendSeries extends TrendCounts<readonly number[]> {
  /** A source (empty where records have none), rule or kind; null for all together. */
  readonly group: string | null;
  /** The same weeks of the year before. */
  readonly yearBefore: TrendCounts<readonly number[]>;
}

export interface Trends {
  readonly by: TrendGroup;
  /** Mondays, the earliest first. */
  readonly weeks: readonly string[];
  /** The largest group first. */
  readonly series: readonly TrendSeries[];
}

/** Applications, flags and confirmed operators week by week, beside the year before. @throws WorkError `invalid` */
export async function trends(store: Store, question: TrendsQuestion = {}): Promise<Trends> {
  const { by = 'all', weeks: count = USUAL_WEEKS } = question;
  if (!Number.isInteger(count) || count < 1 || count > MOST_WEEKS)
    throw new WorkError('invalid', `Trends cover 1 to ${MOST_WEEKS} weeks.`, 'Ask for another number of weeks.');
  const until = question.until === undefined ? undefined : utcInstant(question.until);
  if (question.until !== undefined && until === undefined)
    throw new WorkError('invalid', 'The last day is no date that exists.', 'Write it as 2026-03-31.');
  const facts = await trendFacts(store);
  const last = weekOf(until ?? newest(facts));
  const weeks = Array.from({ length: count }, (_, index) => weeksLater(last, index + 1 - count));
  const counts = countByWeek(facts, by);
  const series = [...counts].map(([group, own]): TrendSeries => seriesOf(by === 'all' ? null : group, own, weeks, by));
  const size = ({ applications, flags }: TrendSeries) => sum(applications ?? []) + sum(flags);
  return {
    by,
    weeks,
    series: series
      .filter((one) => by === 'all' || size(one) + sum(one.confirmed) > 0)
      .sort((a, b) => size(b) - size(a) || ((a.group ?? '') < (b.group ?? '') ? -1 : 1)),
  };
}

const MEASURES = ['applications', 'flags', 'confirmed', 'operators'] as const;
type Measure = (typeof MEASURES)[number];
type ByWeek = Map<string, Record<Measure, number>>;

function countByWeek({ applications, flags }: TrendFacts, by: TrendGroup): ReadonlyMap<string, ByWeek> {
  const groups = new Map<string, ByWeek>(by === 'all' ? [['', new Map()]] : []);
  const add = (names: Iterable<string>, at: string, measure: Measure, count: number) => {
    const week = weekOf(at);
    for (const name of new Set(names)) {
      const weeks = groups.get(name) ?? new Map();
      groups.set(name, weeks);
      const counts = weeks.get(week) ?? { applications: 0, flags: 0, confirmed: 0, operators: 0 };
      weeks.set(week, { ...counts, [measure]: counts[measure] + count });
    }
  };
  const groupsOf = ({ rule, kinds, sources }: FlagInBrief): readonly string[] =>
    ({ all: [''], source: sources, rule: [rule], kind: kinds })[by];
  if (by === 'all' || by === 'source')
    for (const { day, source, applications: count } of applications)
      add([by === 'all' ? '' : source], day, 'applications', count);
  for (const flag of flags) {
    if (flag.raisedAt !== undefined) add(groupsOf(flag), flag.raisedAt, 'flags', 1);
    if (flag.confirmedAt !== undefined) add(groupsOf(flag), flag.confirmedAt, 'confirmed', 1);
  }
  for (const { at, flags: about } of confirmedOperators(flags)) add(about.flatMap(groupsOf), at, 'operators', 1);
  return groups;
}

function seriesOf(group: string | null, own: ByWeek, weeks: readonly string[], by: TrendGroup): TrendSeries {
  const countsOf = (asked: readonly string[]): TrendCounts<readonly number[]> => {
    const of = (measure: Measure) => asked.map((week) => own.get(week)?.[measure] ?? 0);
    return {
      applications: by === 'all' || by === 'source' ? of('applications') : null,
      flags: of('flags'),
      confirmed: of('confirmed'),
      operators: of('operators'),
    };
  };
  return { group, ...countsOf(weeks), yearBefore: countsOf(weeks.map(yearBefore)) };
}

function newest({ applications, flags }: TrendFacts): string {
  const days = [
    ...applications.map(({ day }) => day),
    ...flags.flatMap(({ raisedAt, confirmedAt }) => [raisedAt, confirmedAt]).flatMap((at) => at?.slice(0, 10) ?? []),
  ];
  return days.sort().at(-1) ?? new Date(0).toISOString().slice(0, 10);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
