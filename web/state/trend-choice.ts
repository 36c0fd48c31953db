import { readFragment } from './address.ts';
import type { TrendGroup } from './operations.generated.ts';

export type TrendMeasure = 'applications' | 'flags' | 'confirmed' | 'operators';

/** What the page of trends shows, as its address keeps it. */
export interface TrendChoice {
  readonly by: TrendGroup;
  /** Where groups are told apart: what is counted of them. */
  readonly measure: TrendMeasure;
  readonly weeks: number;
  /** The last day that counts, a date; that of the newest application or flag where it is left out. */
  readonly until: string | undefined;
}

export const GROUP_WORDS: Readonly<Record<TrendGroup, string>> = {
  all: 'Together',
  source: 'By source',
  rule: 'By rule',
  kind: 'By kind of value',
};

export const MEASURE_WORDS: Readonly<Record<TrendMeasure, string>> = {
  applications: 'Applications',
  flags: 'Flags raised',
  confirmed: 'Flags confirmed',
  operators: 'Operators confirmed',
};

export const PERIODS: readonly { readonly weeks: number; readonly words: string }[] = [
  { weeks: 13, words: 'A quarter' },
  { weeks: 26, words: 'Half a year' },
  { weeks: 53, words: 'A year' },
  { weeks: 105, words: 'Two years' },
];

const usual: TrendChoice = { by: 'all', measure: 'applications', weeks: 53, until: undefined };
/** What the API answers at most. */
const mostWeeks = 546;

/** What can be counted of such groups: rules and kinds tell flags apart, not applications. */
export function measuresOf(by: TrendGroup): readonly TrendMeasure[] {
  return by === 'rule' || by === 'kind'
    ? ['flags', 'confirmed', 'operators']
    : ['applications', 'flags', 'confirmed', 'operators'];
}

/** Reads what `trendsAt` wrote; what it does not understand is as usual. */
export function readTrendChoice(fragment: string): TrendChoice {
  const fields = readFragment(fragment);
  const one = (name: string) => fields.get(name)?.[0];
  const by = Object.keys(GROUP_WORDS).find((group): group is TrendGroup => group === one('by')) ?? usual.by;
  const measures = measuresOf(by);
  const weeks = Number(one('weeks'));
  const until = one('until');
  return {
    by,
    measure: measures.find((measure) => measure === one('count')) ?? measures[0] ?? usual.measure,
    weeks: Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks ? weeks : usual.weeks,
    until: until !== undefined && isDate(until) ? until : undefined,
  };
}

export function trendsAt({ by, measure, weeks, until }: TrendChoice): string {
  const parts = [
    by === usual.by ? '' : `by=${by}`,
    by === 'all' || measure === measuresOf(by)[0] ? '' : `count=${measure}`,
    weeks === usual.weeks ? '' : `weeks=${weeks}`,
    until === undefined ? '' : `until=${until}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '/trends' : `/trends#${parts.join('&')}`;
}

/** The command that prints the same. */
export function trendsCommand({ by, weeks, until }: TrendChoice): string {
  return `commonthread trends --by ${by} --weeks ${weeks}${until === undefined ? '' : ` --until ${until}`}`;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
