import { utcInstant } from '../calendar.ts';
import { isDangerousKey } from '../tidy.ts';
import { DEFAULT_YEARS_FROM, dateReader } from './date-format.ts';
import type { Expression } from './mapping-schema.ts';

/** The place in a mapping file where a column is named, for errors that point there. */
export interface ColumnUse {
  readonly column: string;
  readonly at: readonly (string | number)[];
}

/** What compiled expressions share: how a column becomes a getter, and what the mapping says for all of them. */
export interface Context {
  /** Getter of a column or path; values of lists come one by one. */
  readonly getter: (column: string, at: readonly (string | number)[]) => (row: unknown) => readonly unknown[];
  readonly separator: string | undefined;
  readonly dates: readonly string[];
  readonly yearsFrom: number | undefined;
}

/** Reads the values of an expression from a row: trimmed, without blanks. */
export type Evaluate = (row: unknown) => readonly string[];

/** @param isDate whether the field holds a date, so that its text is read in the named orders and becomes ISO 8601 */
export function compileExpression(
  expression: Expression,
  at: readonly (string | number)[],
  context: Context,
  isDate: boolean,
): Evaluate {
  if (typeof expression === 'string') return compileColumn({ from: expression }, at, context, isDate);
  if ('value' in expression) {
    const constant = [String(expression.value)];
    return () => constant;
  }
  if ('from' in expression) return compileColumn(expression, [...at, 'from'], context, isDate);
  if ('join' in expression) {
    const parts = expression.join.map((part, index) => ({
      read: compileExpression(part, [...at, 'join', index], context, false),
      isConstant: typeof part === 'object' && 'value' in part,
    }));
    const separator = expression.with ?? ' ';
    const onlyConstants = parts.every(({ isConstant }) => isConstant);
    return (row) => {
      let isEmpty = !onlyConstants;
      const texts: string[] = [];
      for (const { read, isConstant } of parts) {
        const [text] = read(row);
        if (text === undefined) continue;
        texts.push(text);
        isEmpty &&= isConstant;
      }
      return isEmpty ? [] : [texts.join(separator)];
    };
  }
  const choices = expression.first.map((part, index) =>
    compileExpression(part, [...at, 'first', index], context, isDate),
  );
  return (row) => {
    for (const choice of choices) {
      const found = choice(row);
      if (found.length > 0) return found;
    }
    return [];
  };
}

function compileColumn(
  expression: Extract<Expression, { from: string }>,
  at: readonly (string | number)[],
  context: Context,
  isDate: boolean,
): Evaluate {
  const get = context.getter(expression.from, at);
  const separator = expression.separator ?? context.separator;
  const replacements = new Map(Object.entries(expression.replace ?? {}));
  const { otherwise } = expression;
  const readers = (expression.dates ?? context.dates).map(dateReader);
  const yearsFrom = expression.yearsFrom ?? context.yearsFrom ?? DEFAULT_YEARS_FROM;
  const readDate = (text: string): string => {
    if (utcInstant(text) !== undefined) return text;
    for (const reader of readers) {
      const iso = reader(text, yearsFrom);
      if (iso !== undefined) return iso;
    }
    return text;
  };
  return (row) => {
    const out: string[] = [];
    for (const value of get(row)) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
      const texts = separator === undefined || isDate ? [String(value)] : String(value).split(separator);
      for (const text of texts) {
        const trimmed = text.trim();
        if (trimmed === '') continue;
        const replaced = replacements.size === 0 ? trimmed : (replacements.get(trimmed) ?? otherwise ?? trimmed);
        if (replaced !== '') out.push(isDate ? readDate(replaced) : replaced);
      }
    }
    return out.length === 0 && otherwise !== undefined && otherwise !== '' ? [otherwise] : out;
  };
}

/** Getter of a path such as `candidate.phones[].number`; a key that holds dots itself is tried whole first. */
export function jsonGetter(path: string, seen: (found: boolean) => void): (row: unknown) => readonly unknown[] {
  const steps = path
    .replace(/^\$\.?/, '')
    .replace(/\[\*?\]/g, '.*')
    .split('.')
    .filter((step) => step !== '');
  return (row) => {
    let values: unknown[] = memberOf(row, path);
    if (values.length === 0) {
      values = [row];
      for (const step of steps) {
        values =
          step === '*'
            ? values.flatMap((value) => (Array.isArray(value) ? value : []))
            : values.flatMap((value) => memberOf(value, step));
      }
    }
    const flat = values.flatMap((value) => (Array.isArray(value) ? value : [value]));
    seen(flat.length > 0 || values.length > 0);
    return flat;
  };
}

function memberOf(value: unknown, key: string): unknown[] {
  return typeof value === 'object' && value !== null && !isDangerousKey(key) && Object.hasOwn(value, key)
    ? [(value as Record<string, unknown>)[key]]
    : [];
}
