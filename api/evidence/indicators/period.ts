import type { Period } from './facts.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const STILL = /^(present|current|currently|now|today|ongoing)\.?$/i;

type Span = readonly [number, number];

/**
 * Reads the dates of a post or a degree, as people write them: a year, a year and month, a day, or `present`.
 * @param now ISO instant that `present` stands for
 */
export function readPeriod(from: string | number | undefined, to: string | number | undefined, now: string): Period {
  return {
    raw: [from, to].map((text) => text ?? '…').join(' to '),
    from: monthsOf(from, now),
    to: monthsOf(to, now),
  };
}

/** The months since the year 0 that a date can stand for: a year stands for twelve. */
function monthsOf(given: string | number | undefined, now: string): Span | undefined {
  const text = String(given ?? '').trim();
  if (STILL.test(text)) return monthsOf(now.slice(0, 7), now);
  const year = /^(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) return [Number(year) * 12, Number(year) * 12 + 11];
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.T].*)?$/.exec(text) ?? /^()(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers !== null) return month(Number(numbers[1] || numbers[3]), Number(numbers[2]));
  const words = /^([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i.exec(text);
  return words === null ? undefined : month(Number(words[2]), MONTHS.indexOf((words[1] ?? '').toLowerCase()) + 1);
}

const month = (year: number, number: number): Span | undefined =>
  number >= 1 && number <= 12 ? [year * 12 + number - 1, year * 12 + number - 1] : undefined;
