import { InputError } from '../input-error.ts';
import type { ByteSource } from './bytes.ts';
import { compileCanonicalCsv } from './canonical-csv.ts';
import { type CsvPart, readCsvRows } from './csv.ts';
import { formatOf } from './format.ts';
import { isReject, type ReadItem } from './item.ts';
import { readJson } from './json.ts';
import { type CompiledMapping, compileForColumns, compileForPaths } from './mapping-apply.ts';
import type { LoadedMapping } from './mapping-file.ts';
import { readNdjson } from './ndjson.ts';
import { rowByColumn } from './row-by-column.ts';

export interface ReadOptions {
  readonly mapping: LoadedMapping | undefined;
  /** Most bytes of one line or element. */
  readonly lineLimit: number;
  /** Called for each thing worth telling that is no reject, with how often it happened. */
  readonly warn: (field: string, reason: string) => void;
}

/** How many rows may pass before a path of a mapping that none of them has counts as wrong. */
const PATH_SAMPLE = 100;

/** Reads the records of an opened input, whatever its format, a batch at a time. @throws InputError when it is the wrong input as a whole */
export async function* readInput(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadItem[]> {
  if (source.head.length === 0) {
    options.warn('', 'the input is empty');
    return;
  }
  if (!source.packed && /\.gz(?:ip)?$/i.test(source.name)) {
    options.warn('', 'is not gzip, whatever its name says; it is read as it stands');
  }
  const format = options.mapping?.mapping.format ?? formatOf(source.name, source.head);
  if (format === 'csv') yield* readCsv(source, options);
  else {
    const items =
      format === 'json' ? readJson(source.chunks, options.lineLimit) : readNdjson(source.chunks, options.lineLimit);
    yield* options.mapping === undefined ? items : mapJson(items, options.mapping, source.name, options);
  }
}

async function* readCsv(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadItem[]> {
  const tabs = /\.tsv(\.gz)?$/i.test(source.name) ? '\t' : ',';
  const delimiter = options.mapping?.mapping.delimiter ?? tabs;
  let header: readonly string[] | undefined;
  let compiled: CompiledMapping | undefined;
  for await (const parts of readCsvRows(source.chunks, delimiter, options.lineLimit)) {
    const items: ReadItem[] = [];
    for (const part of parts) {
      if (header === undefined || compiled === undefined) {
        header = headerOf(part, source.name);
        compiled = compileHeader(header, source.name, options);
      } else if (isReject(part)) items.push(part);
      else {
        const candidate = compiled.apply(part.cells);
        if (candidate === undefined) options.warn('', 'rows meet no rule of the mapping and were left out');
        else items.push({ line: part.line, candidate, original: rowByColumn(header, part.cells) });
      }
    }
    if (items.length > 0) yield items;
  }
}

function headerOf(part: CsvPart, name: string): readonly string[] {
  if (isReject(part)) {
    throw new InputError(
      `${name}, line ${part.line}: the header row ${part.reason}`,
      'The first row must name the columns.',
    );
  }
  return part.cells.map((cell) => cell.trim());
}

function compileHeader(header: readonly string[], name: string, options: ReadOptions): CompiledMapping {
  if (options.mapping !== undefined) return compileForColumns(options.mapping, header, name);
  const csv = compileCanonicalCsv(header, name);
  for (const column of csv.unknown) options.warn(column, 'is a column that is not known; it was left out');
  return csv;
}

async function* mapJson(
  batches: AsyncIterable<ReadItem[]>,
  loaded: LoadedMapping,
  name: string,
  options: ReadOptions,
): AsyncGenerator<ReadItem[]> {
  const compiled = compileForPaths(loaded);
  const keys = new Set<string>();
  let rows = 0;
  let held: ReadItem[] = [];
  const check = () => {
    const wrong = compiled.neverFound().find(({ at }) => REQUIRED_PATHS.test(at.join('.')));
    if (rows > 0 && wrong !== undefined) {
      throw new InputError(
        `${loaded.place(wrong.at)}: no record of ${name} has “${wrong.column}”`,
        `The records have: ${[...keys].sort().join(', ')}.`,
      );
    }
  };
  for await (const items of batches) {
    for (const item of items) {
      if (isReject(item) || typeof item.candidate !== 'object' || item.candidate === null) {
        held.push(item);
        continue;
      }
      if (rows < PATH_SAMPLE) for (const key of Object.keys(item.candidate).slice(0, PATH_SAMPLE)) keys.add(key);
      rows += 1;
      const candidate = compiled.apply(item.candidate);
      if (candidate === undefined) options.warn('', 'rows meet no rule of the mapping and were left out');
      else held.push({ ...item, candidate });
      if (rows === PATH_SAMPLE) check();
    }
    if (rows >= PATH_SAMPLE || held.length >= 10 * PATH_SAMPLE) {
      yield held;
      held = [];
    }
  }
  if (rows < PATH_SAMPLE) check();
  if (held.length > 0) yield held;
  for (const { column } of compiled.neverFound()) options.warn(column, 'is a path of the mapping that no record has');
}

const REQUIRED_PATHS =
  /^records\.\d+\.(application\.(id|submittedAt|applicant\.name)|broker\.(id|name|kind)|known\.(kind|value|list))$/;
