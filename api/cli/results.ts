import type { Context } from './context.ts';
import { csvLine } from './csv-line.ts';
import { printable } from './printable.ts';
import { tableWriter } from './table.ts';
import { writeAll } from './write-all.ts';

export const FORMATS = ['table', 'ndjson', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** A column of the flat forms (table, CSV); the nested forms print the row as it is. */
export interface Column<Row> {
  readonly name: string;
  readonly numeric?: boolean;
  value(row: Row): string | number | boolean | undefined;
}

/** Where a command puts its results; each call waits while the reader is slower. */
export interface Results<Row> {
  write(row: Row): Promise<void>;
  end(): Promise<void>;
}

/** Rows a table looks at before it settles its widths. */
const TABLE_BATCH = 200;

/** Prints the rows of a list: NDJSON one a line, JSON one array, CSV and table by columns. */
export function results<Row>(
  context: Pick<Context, 'stdout' | 'signal' | 'terminal'>,
  format: Format,
  columns: readonly Column<Row>[],
): Results<Row> {
  const print = (text: string) => writeAll(context, text);
  const shown = shownOn(context);
  const cells = (row: Row) => columns.map((column) => shown(String(column.value(row) ?? '')));
  switch (format) {
    case 'ndjson':
      return { write: (row) => print(`${shown(JSON.stringify(row))}\n`), end: async () => {} };
    case 'json': {
      let before = '[\n';
      return {
        async write(row) {
          await print(`${before}${shown(JSON.stringify(row))}`);
          before = ',\n';
        },
        end: () => print(before === '[\n' ? '[]\n' : '\n]\n'),
      };
    }
    case 'csv': {
      let head = csvLine(columns.map((column) => column.name));
      return {
        async write(row) {
          await print(`${head}${csvLine(cells(row))}`);
          head = '';
        },
        end: () => print(head),
      };
    }
    case 'table': {
      const table = tableWriter(
        columns.map((column) => column.name),
        columns.map((column) => column.numeric ?? false),
        context.terminal.stdout ? context.terminal.columns : Number.POSITIVE_INFINITY,
      );
      let waiting: string[][] = [];
      const flush = async () => {
        if (waiting.length > 0) await print(table.rows(waiting));
        waiting = [];
      };
      return {
        async write(row) {
          waiting.push(cells(row));
          if (waiting.length >= TABLE_BATCH) await flush();
        },
        end: flush,
      };
    }
  }
}

/**
 * On a terminal no form of output may carry control characters. Inside JSON the visible escape is the same text in
 * another writing; a file or a program gets CSV as it is.
 */
const shownOn = ({ terminal }: Pick<Context, 'terminal'>) => (terminal.stdout ? printable : (text: string) => text);

/** Prints the one result of a command: JSON is then the object itself, and a table shows a field a line. */
export async function printResult<Row extends object>(
  context: Pick<Context, 'stdout' | 'signal' | 'terminal'>,
  format: Format,
  row: Row,
  columns: readonly Column<Row>[],
): Promise<void> {
  if (format === 'json') {
    const lines = JSON.stringify(row, null, 2).split('\n').map(shownOn(context));
    return writeAll(context, `${lines.join('\n')}\n`);
  }
  if (format === 'table') {
    const width = Math.max(...columns.map((column) => column.name.length));
    const lines = columns
      .map((column) => [column.name, column.value(row)] as const)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `${name.padEnd(width)}  ${printable(String(value))}\n`);
    return writeAll(context, lines.join(''));
  }
  const printer = results(context, format, columns);
  await printer.write(row);
  await printer.end();
}
