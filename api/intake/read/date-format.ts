import { isCalendarDate } from '../calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TOKEN = /YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|mm|ss|epoch-ms|epoch-s/g;

/** First year that a two-digit year may mean, unless a mapping says otherwise. */
export const DEFAULT_YEARS_FROM = 1950;

type Part = 'year' | 'shortYear' | 'month' | 'monthName' | 'day' | 'hour' | 'minute' | 'second' | 'epochMs' | 'epochS';

interface Token {
  readonly part: Part;
  readonly pattern: string;
}

const TOKENS: Readonly<Record<string, Token>> = {
  YYYY: { part: 'year', pattern: '\\d{4}' },
  YY: { part: 'shortYear', pattern: '\\d{2}' },
  MMMM: { part: 'monthName', pattern: '[A-Za-z]{3,9}\\.?' },
  MMM: { part: 'monthName', pattern: '[A-Za-z]{3,9}\\.?' },
  MM: { part: 'month', pattern: '\\d{1,2}' },
  M: { part: 'month', pattern: '\\d{1,2}' },
  DD: { part: 'day', pattern: '\\d{1,2}' },
  D: { part: 'day', pattern: '\\d{1,2}' },
  HH: { part: 'hour', pattern: '\\d{1,2}' },
  mm: { part: 'minute', pattern: '\\d{2}' },
  ss: { part: 'second', pattern: '\\d{2}' },
  'epoch-ms': { part: 'epochMs', pattern: '-?\\d{1,16}' },
  'epoch-s': { part: 'epochS', pattern: '-?\\d{1,13}' },
};

/** Reads a text written in one named order; undefined when it is not, or the date does not exist. */
export type DateReader = (text: string, yearsFrom: number) => string | undefined;

/** Whether a format names a whole date. */
export function isDateFormat(format: string): boolean {
  const found = [...format.matchAll(TOKEN)].map((match) => TOKENS[match[0]]?.part);
  const has = (...parts: Part[]) => found.some((part) => part !== undefined && parts.includes(part));
  return has('epochMs', 'epochS') || (has('year', 'shortYear') && has('month', 'monthName') && has('day'));
}

/**
 * Makes a reader of `YYYY`, `YY`, `MMMM`, `MMM`, `MM`, `M`, `DD`, `D`, `HH`, `mm`, `ss`, `epoch-ms`, `epoch-s`;
 * anything else stands for itself. It answers an ISO date, with a time where the format has one (taken as UTC).
 */
export function dateReader(format: string): DateReader {
  const parts: Part[] = [];
  const packed = /[YMD]{8}/.test(format);
  let pattern = '';
  let last = 0;
  for (const match of format.matchAll(TOKEN)) {
    const token = TOKENS[match[0]];
    if (token === undefined) continue;
    pattern += literally(format.slice(last, match.index));
    pattern += `(${packed && token.pattern === '\\d{1,2}' ? '\\d{2}' : token.pattern})`;
    parts.push(token.part);
    last = match.index + match[0].length;
  }
  const whole = new RegExp(`^${pattern}${literally(format.slice(last))}$`);
  return (text, yearsFrom) => {
    const found = whole.exec(text.trim());
    return found === null
      ? undefined
      : isoOf(new Map(parts.map((part, index) => [part, found[index + 1] ?? ''])), yearsFrom);
  };
}

const literally = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function isoOf(found: ReadonlyMap<Part, string>, yearsFrom: number): string | undefined {
  const milliseconds = found.get('epochMs') ?? (found.has('epochS') ? `${found.get('epochS')}000` : undefined);
  if (milliseconds !== undefined) {
    const at = new Date(Number(milliseconds));
    return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999 || at.getUTCFullYear() < 0
      ? undefined
      : at.toISOString();
  }
  const short = found.get('shortYear');
  const year = short === undefined ? Number(found.get('year')) : fullYear(Number(short), yearsFrom);
  const name = found.get('monthName')?.toLowerCase().slice(0, 3);
  const month = name === undefined ? Number(found.get('month')) : MONTHS.indexOf(name) + 1;
  const day = Number(found.get('day'));
  if (!isCalendarDate(year, month, day)) return undefined;
  const two = (value: number | string) => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!found.has('hour')) return date;
  return `${date}T${two(found.get('hour') ?? 0)}:${two(found.get('minute') ?? 0)}:${two(found.get('second') ?? 0)}Z`;
}

const fullYear = (short: number, from: number): number => from + ((short - (from % 100) + 100) % 100);
