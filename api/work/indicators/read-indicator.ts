import type { IndicatorNotes, Severity, Source } from '../../evidence/indicators/indicator.ts';
import { isNeed, NEEDS, type Need } from '../../evidence/indicators/needs.ts';
import { attributeKinds, isAttributeKind } from '../../graph/attribute-kind.ts';
import { CatalogueError, readStatement, withoutLiterals } from '../../graph/catalogue/read-statement.ts';
import type { ValueType } from '../../graph/store.ts';
import { MOST_ROWS, trespassOf } from './check-bounds.ts';
import type { QueryIndicator } from './query-indicator.ts';

const NOTE = /^\/\/ (version|severity|stands alone|means|otherwise|source|needs|through): *(.*)$/;
const CONTINUED = /^\/\/ {2,}(\S.*)$/;
const COLUMNS: Readonly<Record<string, readonly ValueType[]>> = {
  application: ['string'],
  record: ['string'],
  field: ['string'],
  raw: ['string'],
  note: ['string', { optional: 'string' }],
  attribute: ['string', { optional: 'string' }],
};
const REQUIRED = ['application', 'record', 'field', 'raw'];
const PARAMS: Readonly<Record<string, ValueType>> = { applications: { list: 'string' }, now: 'string' };

interface Note {
  readonly line: number;
  text: string;
}

/**
 * Reads a `.cypher` file that says what a warning sign is and how the graph is asked for it: the header of every
 * statement of the catalogue, and the notes of an indicator in it.
 * @param id name of the file without its ending
 * @throws CatalogueError with file and line, also where the statement writes or is not bounded
 */
export function readIndicator(file: string, id: string, source: string): QueryIndicator {
  const fail = (line: number, problem: string) => new CatalogueError(file, line, problem);
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw fail(1, 'the name of the file is small letters, digits and hyphens');
  const { notes, rest } = notesOf(source);
  // Before anything else is read: what hides from a reader of headers must not get further.
  const headerEnd = source.split('\n').findIndex((line) => !line.startsWith('//'));
  const before = source.split('\n').slice(0, headerEnd).join('\n').length;
  const text = source.slice(before);
  const bare = withoutLiterals(text);
  const trespass = trespassOf(text, bare);
  if (trespass !== undefined) {
    throw fail(lineAt(source, before + trespass.offset), trespass.problem);
  }
  const { title, ...statement } = readStatement(file, `indicator/${id}`, rest);
  if (statement.access !== 'read') throw fail(1, "an indicator reads: '// access: read'");
  if (statement.order !== 'total') throw fail(lineOf(source, /^\/\/ order/), 'an indicator orders its rows');
  checkFields(statement.params, statement.row, (problem) => fail(lineOf(source, /^\/\/ (param|row) /), problem));
  const limits = [...bare.matchAll(/\bLIMIT\s+(\$?\w+)\s*(?=;?\s*$)/gi)];
  const limit = Number(limits[0]?.[1]);
  if (!(limit > 0 && limit <= MOST_ROWS)) {
    throw fail(source.trimEnd().split('\n').length, `the last line is LIMIT with a number up to ${MOST_ROWS}`);
  }
  return { id, title, ...notesRead(notes, fail), ...throughOf(notes.get('through'), fail), statement, limit };
}

/** The notes of the header, and the text with their lines left blank, so that line numbers stay. */
function notesOf(source: string): { notes: ReadonlyMap<string, readonly Note[]>; rest: string } {
  const notes = new Map<string, Note[]>();
  let last: Note | undefined;
  let inHeader = true;
  const rest = source.split('\n').map((line, index) => {
    inHeader = inHeader && line.startsWith('//');
    if (!inHeader) return line;
    const [, name, text = ''] = NOTE.exec(line) ?? [];
    const continued = CONTINUED.exec(line)?.[1];
    if (name !== undefined) {
      last = { line: index + 1, text };
      notes.set(name, [...(notes.get(name) ?? []), last]);
    } else if (last !== undefined && continued !== undefined) last.text += ` ${continued}`;
    else {
      last = undefined;
      return line;
    }
    return '//';
  });
  return { notes, rest: rest.join('\n') };
}

type Fail = (line: number, problem: string) => CatalogueError;

function notesRead(notes: ReadonlyMap<string, readonly Note[]>, fail: Fail): Omit<IndicatorNotes, 'id' | 'title'> {
  const one = (name: string, example: string): Note => {
    const [note, second] = notes.get(name) ?? [];
    if (note === undefined || note.text.trim() === '') throw fail(1, `the header lacks '// ${name}: ${example}'`);
    if (second !== undefined) throw fail(second.line, `${name} stands there twice`);
    return { line: note.line, text: note.text.trim() };
  };
  const choice = <Value>(name: string, values: Readonly<Record<string, Value>>): Value => {
    const names = Object.keys(values).join(', ');
    const { line, text } = one(name, names.split(', ').join(' | '));
    const value = Object.hasOwn(values, text) ? values[text] : undefined;
    if (value === undefined) throw fail(line, `${name} is one of ${names}`);
    return value;
  };
  const version = one('version', '1');
  if (!/^[1-9]\d*$/.test(version.text)) throw fail(version.line, 'version is a whole number from 1');
  return {
    version: Number(version.text),
    means: one('means', 'what it says when it is there').text,
    otherwise: one('otherwise', 'what else explains it').text,
    sources: sourcesOf(notes.get('source') ?? [], fail),
    severity: choice<Severity>('severity', { low: 'low', medium: 'medium', high: 'high' }),
    standsAlone: choice('stands alone', { yes: true, no: false }),
    needs: needsOf(notes.get('needs') ?? [], fail),
  };
}

function sourcesOf(notes: readonly Note[], fail: Fail): Source[] {
  if (notes.length === 0) throw fail(1, "the header lacks '// source: publisher | date | https://… | itself'");
  return notes.map(({ line, text }) => {
    const [publisher = '', date = '', url = '', read = ''] = text.split('|').map((part) => part.trim());
    const dated = /^\d{4}(-\d\d){0,2}$/.test(date);
    if (publisher === '' || !(dated || date === '') || !/^https?:\/\/\S+$/.test(url)) {
      throw fail(line, 'a source is: publisher | date or nothing | https://… | itself or second hand');
    }
    if (read !== 'itself' && read !== 'second hand') throw fail(line, "a source ends in 'itself' or 'second hand'");
    return { publisher, ...(dated ? { date } : {}), url, read };
  });
}

function needsOf(notes: readonly Note[], fail: Fail): Need[] {
  return notes.flatMap(({ line, text }) =>
    text.split(',').flatMap((part) => {
      const need = part.trim();
      if (need === '') return [];
      if (isNeed(need)) return [need];
      throw fail(line, `nothing is called '${need}' here; an indicator can need ${Object.keys(NEEDS).join(', ')}`);
    }),
  );
}

/** What the header says of how the statement gets from the applications that it is asked about to others. */
function throughOf(notes: readonly Note[] | undefined, fail: Fail): Pick<QueryIndicator, 'through'> {
  if (notes === undefined) return {};
  return {
    through: notes.flatMap(({ line, text }) =>
      text.split(',').flatMap((part) => {
        const kind = part.trim();
        if (kind === 'nothing') return [];
        if (isAttributeKind(kind)) return [kind];
        throw fail(line, `through is nothing, or some of ${attributeKinds.join(', ')}`);
      }),
    ),
  };
}

function checkFields(
  params: Readonly<Record<string, ValueType>>,
  row: Readonly<Record<string, ValueType>>,
  fail: (problem: string) => CatalogueError,
): void {
  const same = (a: ValueType, b: ValueType | undefined) => JSON.stringify(a) === JSON.stringify(b);
  for (const [name, type] of Object.entries(params)) {
    if (!same(type, PARAMS[name])) throw fail('an indicator is given $applications: list<string> and $now: string');
  }
  if (params.applications === undefined) throw fail("the header lacks '// param applications: list<string>'");
  for (const name of REQUIRED) {
    if (row[name] === undefined) throw fail(`the header lacks '// row ${name}: string'`);
  }
  for (const [name, type] of Object.entries(row)) {
    if (!COLUMNS[name]?.some((allowed) => same(allowed, type))) {
      throw fail(`a row has the columns ${REQUIRED.join(', ')} (string), and may have note and attribute (string?)`);
    }
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The first line that a pattern fits, else the first of all. */
const lineOf = (text: string, pattern: RegExp): number =>
  1 +
  Math.max(
    0,
    text.split('\n').findIndex((line) => pattern.test(line)),
  );
