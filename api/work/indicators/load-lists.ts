import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import ipaddr from 'ipaddr.js';
import type { LineRange, Lists } from '../../evidence/indicators/lists.ts';
import { WorkError } from '../work-error.ts';
import { networkLookUp } from './look-up-network.ts';
import { schoolsByName } from './schools-by-name.ts';

type Row = Readonly<Record<string, string>>;

const NEXT = 'Correct the file and try again; docs/indicators.md lists its columns.';
const SEPARATOR = ' | ';

/**
 * The lists of a folder of indicators: `schools.csv`, `networks.csv`, `line-types.csv`, `disposable-domains.txt`.
 * What is not there is absent, so that what comes with the product stands.
 * @throws WorkError `invalid` that names file and line
 */
export async function loadLists(folder: string): Promise<Partial<Lists>> {
  const [schools, networks, lines, domains] = await Promise.all([
    rowsOf(join(folder, 'schools.csv'), ['name', 'source'], school),
    rowsOf(join(folder, 'networks.csv'), ['prefix', 'source', 'date'], network),
    rowsOf(join(folder, 'line-types.csv'), ['prefix', 'line_type', 'source', 'date'], line),
    textOf(join(folder, 'disposable-domains.txt')),
  ]);
  return {
    ...(schools && { schools: schoolsByName(schools) }),
    ...(networks && { networkOf: networkLookUp(networks) }),
    ...(lines && { lineOf: lineLookUp(lines) }),
    ...(domains !== undefined && { disposableDomains: new Set(domainsOf(domains)) }),
  };
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    throw new WorkError('invalid', `${file} cannot be read (${code}).`, NEXT);
  }
}

async function rowsOf<Entry>(
  file: string,
  required: readonly string[],
  read: (row: Row, check: Check) => Entry,
): Promise<Entry[] | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const fail = (line: number, problem: string) => new WorkError('invalid', `${file}:${line}: ${problem}`, NEXT);
  let parsed: { readonly info: { readonly lines: number }; readonly record: Row }[];
  try {
    parsed = parse(text, { columns: true, bom: true, info: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw fail(Number(error.lines ?? 1), error.message);
    throw error;
  }
  return parsed.map(({ info, record }) => {
    const lacking = required.find((column) => !record[column]);
    if (lacking !== undefined) throw fail(info.lines, `${lacking} is empty, or there is no such column`);
    return read(record, (column, test) => {
      const value = record[column] || undefined;
      if (value !== undefined && !test(value)) throw fail(info.lines, `${column} cannot be read`);
      return value;
    });
  });
}

/** A cell that may be empty, and must be well formed where it is not. */
type Check = (column: string, test: (value: string) => boolean) => string | undefined;

const isYear = (value: string): boolean => /^\d{4}$/.test(value);
const isDegrees = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 180;
const numeric = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;

const school = (row: Row, check: Check) => ({
  names: (row.name ?? '').split(SEPARATOR),
  ...given('opened', numeric(check('opened', isYear))),
  ...given('closed', numeric(check('closed', isYear))),
  ...given('teaches', row.teaches ? row.teaches.split(SEPARATOR) : undefined),
  source: row.source ?? '',
});

const network = (row: Row, check: Check) => ({
  prefix: check('prefix', (value) => ipaddr.isValidCIDR(value)) ?? '',
  ...given('kind', row.kind?.toLowerCase() || undefined),
  ...given('operator', row.operator || undefined),
  ...given('latitude', numeric(check('latitude', isDegrees))),
  ...given('longitude', numeric(check('longitude', isDegrees))),
  source: row.source ?? '',
  date: row.date ?? '',
});

const line = (row: Row, check: Check): LineRange => ({
  prefix: check('prefix', (value) => /^\+\d{1,15}$/.test(value)) ?? '',
  lineType: (row.line_type ?? '').toLowerCase(),
  source: row.source ?? '',
  date: row.date ?? '',
});

/** The longest range of a list that a number begins with. */
function lineLookUp(ranges: readonly LineRange[]): (phone: string) => LineRange | undefined {
  const byPrefix = new Map(ranges.map((range) => [range.prefix, range]));
  return (phone) => {
    for (let length = phone.length; length > 1; length -= 1) {
      const range = byPrefix.get(phone.slice(0, length));
      if (range !== undefined) return range;
    }
    return undefined;
  };
}

const domainsOf = (text: string): string[] =>
  text.split('\n').flatMap((row) => {
    const domain = row.replace(/#.*/, '').trim().toLowerCase();
    return domain === '' ? [] : [domain];
  });
