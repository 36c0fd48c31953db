import { type Context, compileExpression, type Evaluate } from './mapping-expression.ts';
import type { Expression, MappingRule } from './mapping-schema.ts';

/** Makes a canonical record, still to be validated, of a row. */
export type Build = (row: unknown) => Record<string, unknown>;

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const DATES = new Set([
  'submittedAt',
  'birthDate',
  'seenAt',
  'createdAt',
  'lastActiveAt',
  'at',
  'addedAt',
  'expiresAt',
]);
const LISTS = new Set(['phones', 'emails']);
const NUMBERS = new Set(['amount']);
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};

/** Compiles what a rule says about one kind of record; `at` is its place in the mapping file. */
export function compileRecord(fields: Fields, at: Path, context: Context): Build {
  const setters = Object.entries(fields)
    .filter(([, given]) => given !== undefined)
    .map(([name, given]) => ({ name, read: compileField(name, given, [...at, name], context) }));
  return (row) => {
    const record: Record<string, unknown> = {};
    for (const { name, read } of setters) {
      const value = read(row);
      if (value !== undefined) record[name] = value;
    }
    return record;
  };
}

/** The part of a rule that says what a row becomes. */
export function target(rule: MappingRule): {
  readonly name: 'application' | 'broker' | 'known';
  readonly fields: Fields;
} {
  if (rule.application !== undefined) return { name: 'application', fields: rule.application };
  if (rule.broker !== undefined) return { name: 'broker', fields: rule.broker };
  return { name: 'known', fields: rule.known ?? {} };
}

function compileField(name: string, given: unknown, at: Path, context: Context): (row: unknown) => unknown {
  if (LISTS.has(name)) {
    const all = (Array.isArray(given) ? given : [given]) as Expression[];
    const parts = all.map((part, index) =>
      compileExpression(part, Array.isArray(given) ? [...at, index] : at, context, false),
    );
    return (row) => nonEmpty(parts.flatMap((part) => part(row)));
  }
  if (name === 'governmentId') {
    const choices = (Array.isArray(given) ? given : [given]).map((part, index) =>
      compileRecord(part as Fields, Array.isArray(given) ? [...at, index] : at, context),
    );
    return (row) => choices.map((choice) => choice(row)).find((found) => found.value !== undefined);
  }
  if (Array.isArray(given)) {
    const parts = given.map((part, index) => compileEntries(part as Fields, [...at, index], context));
    return (row) => nonEmpty(parts.flatMap((part) => part(row)));
  }
  if (isExpression(given)) {
    const read = compileExpression(given, at, context, DATES.has(name));
    return (row) => scalar(name, read(row)[0]);
  }
  const build = compileRecord(given as Fields, at, context);
  return (row) => {
    const record = build(row);
    return Object.keys(record).length === 0 && name !== 'applicant' ? undefined : record;
  };
}

/**
 * One entry of a list of objects. Where its columns hold several values, it becomes several objects:
 * values are paired by position, and a column with a single value goes with each.
 */
function compileEntries(entry: Fields, at: Path, context: Context): (row: unknown) => Record<string, unknown>[] {
  const { each, ...fields } = entry;
  const rows = typeof each === 'string' ? context.getter(each, [...at, 'each']) : (row: unknown) => [row];
  const nested: { readonly name: string; readonly build: Build }[] = [];
  const flat: { readonly name: string; readonly read: Evaluate; readonly constant: boolean }[] = [];
  for (const [name, given] of Object.entries(fields)) {
    if (given === undefined) continue;
    if (isExpression(given)) {
      flat.push({
        name,
        read: compileExpression(given, [...at, name], context, DATES.has(name)),
        constant: isConstant(given),
      });
    } else nested.push({ name, build: compileRecord(given as Fields, [...at, name], context) });
  }
  return (row) =>
    rows(row).flatMap((inner) => {
      const columns = flat.map(({ name, read, constant }) => ({ name, constant, values: read(inner) }));
      const objects = nested.map(({ name, build }) => ({ name, object: build(inner) }));
      const filled = objects.filter(({ object }) => Object.keys(object).length > 0);
      const count = Math.max(
        filled.length > 0 ? 1 : 0,
        ...columns.filter(({ constant }) => !constant).map(({ values }) => values.length),
      );
      return Array.from({ length: count }, (_, index) => {
        const out: Record<string, unknown> = {};
        for (const { name, values } of columns) {
          const value = scalar(name, values.length === 1 ? values[0] : values[index]);
          if (value !== undefined) out[name] = value;
        }
        for (const { name, object } of filled) out[name] = object;
        return out;
      });
    });
}

/** A constant alone, or a column's `otherwise`, is no reason for an entry to exist. */
const isConstant = (given: Expression): boolean =>
  typeof given === 'object' && ('value' in given || ('otherwise' in given && given.otherwise !== undefined));

function isExpression(given: unknown): given is Expression {
  if (typeof given === 'string') return true;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const keys = Object.keys(given);
  if (keys.length === 1 && keys[0] === 'value') return true;
  return (
    keys.includes('join') || keys.includes('first') || ('from' in given && keys.every((key) => FROM_KEYS.has(key)))
  );
}

const FROM_KEYS = new Set(['from', 'separator', 'replace', 'otherwise', 'dates', 'yearsFrom']);

function scalar(name: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  if (name === 'remote') return BOOLEANS[text.toLowerCase()] ?? text;
  if (NUMBERS.has(name)) {
    const number = Number(text.replace(/[\s_']/g, ''));
    return Number.isFinite(number) ? number : text;
  }
  return text;
}

const nonEmpty = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values);
