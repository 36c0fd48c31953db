import { RULE_WORDS } from './flag-words.ts';
import { formatCount, plural } from './format.ts';
import { KINDS } from './kind.ts';
import type { TrendGroup, TrendsQuery } from './operations.generated.ts';
import { MEASURE_WORDS, measuresOf, type TrendChoice } from './trend-choice.ts';

const week = 7 * 86_400_000;

/** One chart: a number for each week, beside that of the year before. */
export interface TrendPanel {
  readonly key: string;
  readonly title: string;
  readonly now: readonly number[];
  readonly before: readonly number[];
}

/** From which week on the store holds anything: weeks before that are not quiet, they are not known. */
export interface KnownFrom {
  readonly now: number;
  readonly before: number;
}

/** @param oldest when the oldest application was submitted */
export function knownFrom(weeks: readonly string[], oldest: string | null | undefined): KnownFrom {
  const from = (weeksLater: number) => {
    const known = weeks.findIndex((monday) => Date.parse(monday) + (weeksLater + 1) * week > Date.parse(oldest ?? ''));
    return known < 0 ? weeks.length : known;
  };
  return oldest ? { now: from(0), before: from(-52) } : { now: 0, before: 0 };
}

/** The charts of an answer: one for each thing that is counted, or one for each group. */
export function panelsOf({ by, series }: TrendsQuery['trends'], { measure }: TrendChoice): readonly TrendPanel[] {
  if (by !== 'all')
    return series.map((one) => ({
      key: one.group ?? '',
      title: groupInWords(by, one.group ?? ''),
      now: one[measure] ?? [],
      before: one.yearBefore[measure] ?? [],
    }));
  const [all] = series;
  if (all === undefined) return [];
  return measuresOf(by).map((each) => ({
    key: each,
    title: MEASURE_WORDS[each],
    now: all[each] ?? [],
    before: all.yearBefore[each] ?? [],
  }));
}

/** `1,046, the year before 998 (+5 %)`: of one week, or of all. */
export function figureInWords({ now, before }: TrendPanel, week: number | undefined, known: KnownFrom): string {
  const of = (counts: readonly number[]) => (week === undefined ? sum(counts) : (counts[week] ?? 0));
  const first = week ?? now.length - 1;
  if (first < known.now) return 'not in the store';
  if (first < known.before) return `${formatCount(of(now))}, the year before not in the store`;
  const compared = `${formatCount(of(now))}, the year before ${formatCount(of(before))}`;
  return week === undefined && known.before > 0
    ? `${compared} in ${plural(before.length - known.before, 'week', 'weeks')}`
    : `${compared}${change(of(now), of(before))}`;
}

/** `sum of 53 weeks` */
export const spanInWords = (weeks: number): string =>
  weeks === 1 ? 'one week' : `sum of ${plural(weeks, 'week', 'weeks')}`;

function change(now: number, before: number): string {
  if (before === 0 || now === before) return '';
  const share = Math.round((100 * (now - before)) / before);
  return ` (${share > 0 ? '+' : share < 0 ? '−' : '±'}${formatCount(Math.abs(share))} %)`;
}

function groupInWords(by: TrendGroup, group: string): string {
  const rules: Readonly<Record<string, string>> = RULE_WORDS;
  const kinds: Readonly<Record<string, { readonly many: string }>> = KINDS;
  if (by === 'rule') return rules[group] ?? group;
  if (by === 'kind') return kinds[group]?.many ?? group.replaceAll('_', ' ');
  return group === '' ? 'No source given' : group;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
