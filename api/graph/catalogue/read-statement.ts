import type { Statement, ValueType } from '../store.ts';
import { byColumns } from './by-columns.ts';
import { parseValueType } from './value-type.ts';

/** A statement with the first line of its header. */
export interface TitledStatement extends Statement {
  readonly title: string;
}

/** Something wrong in a file of the catalogue, said with its file and line. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}

/**
 * Reads one file of the catalogue and checks that its header and its text agree.
 * @throws CatalogueError
 */
export function readStatement(file: string, name: string, source: string): TitledStatement {
  const lines = source.split('\n');
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'));
  const text = lines.slice(headerEnd).join('\n').trim();
  const fail = (line: number, problem: string) => new CatalogueError(file, line, problem);
  const title = /^\/\/ (\S.*)/.exec(lines[0] ?? '')?.[1];
  if (title === undefined || headerEnd === -1 || text === '')
    throw fail(1, 'a statement starts with a header (// title, // access: …) and has a text below it');

  const params: Record<string, ValueType> = {};
  const row: Record<string, ValueType> = {};
  const declaredAt = new Map<string, number>();
  let access: Statement['access'] | undefined;
  let order: Statement['order'] = 'total';
  for (const [index, line] of lines.slice(1, headerEnd).entries()) {
    const at = index + 2;
    const option = /^\/\/ (access|order): (\w+)$/.exec(line);
    const field = /^\/\/ (param|row) (\w+): (.+?)(?: {2,}.*)?$/.exec(line);
    if (option?.[2] === 'read' || option?.[2] === 'write') access = option[2];
    else if (option?.[2] === 'total' || option?.[2] === 'none') order = option[2];
    else if (field?.[1] !== undefined && field[2] !== undefined && field[3] !== undefined) {
      try {
        (field[1] === 'param' ? params : row)[field[2]] = parseValueType(field[3]);
      } catch (error) {
        throw fail(at, error instanceof Error ? error.message : String(error));
      }
      if (field[1] === 'param') declaredAt.set(field[2], at);
    } else if (line !== '//') throw fail(at, `cannot read '${line}'; a header line is access, order, param or row`);
  }
  if (access === undefined) throw fail(1, "the header lacks '// access: read' or '// access: write'");

  const bare = withoutLiterals(text);
  const lineOf = (offset: number) => headerEnd + 1 + bare.slice(0, offset).split('\n').length - 1;
  const used = new Set<string>();
  for (const match of bare.matchAll(/\$(\w+)/g)) {
    const param = match[1] ?? '';
    if (!(param in params))
      throw fail(lineOf(match.index), `$${param} is not declared; add '// param ${param}: <type>'`);
    used.add(param);
  }
  for (const [param, at] of declaredAt) if (!used.has(param)) throw fail(at, `param ${param} is never used`);

  const returned = returnedColumns(bare);
  const declared = Object.keys(row);
  if (returned.names.join() !== declared.join())
    throw fail(
      lineOf(returned.offset),
      `RETURN gives (${returned.names.join(', ')}) but the header declares (${declared.join(', ')})`,
    );
  if (order === 'total' && declared.length > 0 && !/\bORDER BY\b/.test(bare.slice(returned.offset)))
    throw fail(lineOf(returned.offset), "rows are not ordered; add ORDER BY, or '// order: none'");
  const missing = access === 'read' ? /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.exec(bare) : null;
  if (missing !== null) throw fail(lineOf(missing.index), `${missing[1]} in a statement declared as read`);
  try {
    return { title, name, access, order, text: byColumns(text, params), params, row };
  } catch (error) {
    throw fail(headerEnd + 1, error instanceof Error ? error.message : String(error));
  }
}

/** Same length and lines, with literals, quoted names and comments blanked, so that what is found has the same place. */
export function withoutLiterals(text: string): string {
  const quoted = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(quoted, (found) => found.replace(/[^\n]/g, ' '));
}

/** The columns of the last RETURN that is not inside braces or brackets. */
function returnedColumns(bare: string): { names: string[]; offset: number } {
  let depth = 0;
  let start = -1;
  let column = '';
  let columns: string[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const char = bare[at] ?? '';
    if ('{[('.includes(char)) depth += 1;
    if ('}])'.includes(char)) depth -= 1;
    const rest = depth === 0 && /\W/.test(bare[at - 1] ?? ' ') ? bare.slice(at) : '';
    if (/^RETURN\b/.test(rest)) {
      [start, column, columns] = [at, '', []];
      at += /^RETURN(\s+DISTINCT\b)?/.exec(rest)?.[0].length ?? 0;
    } else if (start >= 0 && /^(ORDER BY|SKIP|LIMIT)\b/.test(rest)) break;
    if (start >= 0 && depth === 0 && char === ',') {
      columns.push(column);
      column = '';
    } else column += bare[at] ?? '';
  }
  if (start < 0) return { names: [], offset: bare.length };
  return {
    names: [...columns, column].map(
      (text) => /^\s*(\w+)\s*$|\bAS\s+(\w+)\s*$/.exec(text)?.slice(1).find(Boolean) ?? '?',
    ),
    offset: start,
  };
}
