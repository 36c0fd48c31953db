import { InputError } from '../input-error.ts';
import { type ColumnUse, type Context, jsonGetter } from './mapping-expression.ts';
import type { LoadedMapping } from './mapping-file.ts';
import { type Build, compileRecord, target } from './mapping-record.ts';

/** A mapping made ready for one input. */
export interface CompiledMapping {
  /** The canonical record of a row, still to be validated; undefined when the row meets no rule. */
  readonly apply: (row: unknown) => Record<string, unknown> | undefined;
  /** Paths that no row has had so far, with their place in the mapping. */
  readonly neverFound: () => readonly ColumnUse[];
}

/** Compiles a mapping for rows of a CSV with this header. @throws InputError naming a column that does not exist and those that do */
export function compileForColumns(loaded: LoadedMapping, header: readonly string[], name: string): CompiledMapping {
  return compile(loaded, (column, at) => {
    const index = header.indexOf(column);
    if (index === -1) {
      throw new InputError(
        `${loaded.place(at)}: ${name} has no column “${column}”`,
        columnsOf(loaded).some((named) => header.includes(named))
          ? `Its columns are: ${header.filter((text) => text !== '').join(', ')}.`
          : // Without a header row the first one is somebody's data, which no message repeats.
            'Its first row has none of the columns that the mapping names: does the file have a header row?',
      );
    }
    if (header.indexOf(column, index + 1) !== -1) {
      throw new InputError(
        `${loaded.place(at)}: ${name} has the column “${column}” more than once`,
        'Give each column a name of its own, then load the file again.',
      );
    }
    return (row) => {
      const cell = (row as readonly string[])[index];
      return cell === undefined || cell === '' ? [] : [cell];
    };
  });
}

function columnsOf(loaded: LoadedMapping): readonly string[] {
  const columns: string[] = [];
  compile(loaded, (column) => {
    columns.push(column);
    return () => [];
  });
  return columns;
}

/** Compiles a mapping for objects of JSON, where a path may be missing from some. */
export function compileForPaths(loaded: LoadedMapping): CompiledMapping {
  const uses: { readonly use: ColumnUse; asked: boolean; found: boolean }[] = [];
  const compiled = compile(loaded, (column, at) => {
    const entry = { use: { column, at }, asked: false, found: false };
    uses.push(entry);
    return jsonGetter(column, (found) => {
      entry.asked = true;
      entry.found ||= found;
    });
  });
  return { ...compiled, neverFound: () => uses.filter(({ asked, found }) => asked && !found).map(({ use }) => use) };
}

function compile(loaded: LoadedMapping, getter: Context['getter']): CompiledMapping {
  const { mapping } = loaded;
  const context: Context = {
    getter,
    separator: mapping.separator,
    dates: mapping.dates ?? [],
    yearsFrom: mapping.yearsFrom,
  };
  const rules = mapping.records.map((rule, index) => {
    const at = ['records', index];
    const conditions = Object.entries(rule.when ?? {}).map(([column, wanted]) => {
      const get = getter(column, [...at, 'when', column]);
      const values = new Set(Array.isArray(wanted) ? wanted : [wanted]);
      return (row: unknown) => {
        const found = get(row).map((value) => String(value).trim());
        return found.length === 0 ? values.has('') : found.some((value) => values.has(value));
      };
    });
    const { name, fields } = target(rule);
    const build: Build = compileRecord(fields, [...at, name], context);
    return { meets: (row: unknown) => conditions.every((condition) => condition(row)), build };
  });
  return {
    apply: (row) => rules.find(({ meets }) => meets(row))?.build(row),
    neverFound: () => [],
  };
}
