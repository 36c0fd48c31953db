import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { oversize, type ReadReject, rejectBytes } from './item.ts';
import { type Line, splitLines } from './lines.ts';

/** One row, by position. `line` is where it starts. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvPart = CsvRow | ReadReject;

const QUOTE = 0x22;
const NEWLINE = Buffer.from('\n');
/** How many lines a quoted cell may run over before its quote counts as never closed. */
const MAX_ROW_LINES = 5_000;

/**
 * Rows of a CSV, the header included. A row may run over several lines inside quotes. Where a quote is never closed,
 * or a row over several lines turns out to be no CSV, only its first line is given up and reading goes on with the next,
 * so that one bad quote cannot swallow the rest of a file.
 */
export async function* readCsvRows(
  chunks: AsyncIterable<Buffer>,
  delimiter: string,
  limit: number,
): AsyncGenerator<CsvPart[]> {
  const rows = new RowAssembler(delimiter, limit);
  for await (const lines of splitLines(chunks, limit)) {
    const parts = rows.add(lines);
    if (parts.length > 0) yield parts;
  }
  const last = rows.end();
  if (last.length > 0) yield last;
}

class RowAssembler {
  private columns: number | undefined;
  private todo: readonly Line[] = [];
  private at = 0;
  /** Lines of a row whose quote is still open. */
  private open: Line[] = [];
  private openSize = 0;
  private complete: (readonly Line[])[] = [];
  /** After a bad row, rows are settled one by one until the next chunk: each bad one then costs no more than itself. */
  private cautious = false;
  private parts: CsvPart[] = [];

  constructor(
    private readonly delimiter: string,
    private readonly limit: number,
  ) {}

  add(lines: readonly Line[]): CsvPart[] {
    this.cautious = false;
    this.again(lines);
    this.work();
    return this.taken();
  }

  end(): CsvPart[] {
    while (this.open.length > 0) {
      this.giveUpOpen();
      this.work();
    }
    return this.taken();
  }

  private taken(): CsvPart[] {
    const parts = this.parts;
    this.parts = [];
    return parts;
  }

  /** Puts lines in front of what is still to be looked at. */
  private again(lines: readonly Line[]): void {
    this.todo = this.at < this.todo.length ? [...lines, ...this.todo.slice(this.at)] : lines;
    this.at = 0;
  }

  private work(): void {
    do {
      while (this.at < this.todo.length) {
        const line = this.todo[this.at];
        this.at += 1;
        if (line !== undefined) this.look(line);
        if (this.cautious) this.settle();
      }
      this.settle();
    } while (this.at < this.todo.length);
  }

  private look(line: Line): void {
    const bad = unreadable(line, this.limit);
    if (bad !== undefined) this.headerFirst();
    if (this.open.length === 0) {
      if (bad !== undefined) this.parts.push(bad);
      else if (oddQuotes(line.bytes)) this.hold(line);
      else if (line.bytes.length > 0) this.complete.push([line]);
      return;
    }
    this.hold(line);
    if (bad !== undefined || this.open.length > MAX_ROW_LINES || this.openSize > this.limit) this.giveUpOpen();
    else if (oddQuotes(line.bytes)) {
      this.complete.push(this.open);
      this.release();
    }
  }

  private hold(line: Line): void {
    this.open.push(line);
    this.openSize += line.bytes.length;
  }

  private release(): void {
    this.open = [];
    this.openSize = 0;
  }

  /** Who reads the rows takes the first for the header, so no reject of a line below it may go before it. */
  private headerFirst(): void {
    if (this.columns === undefined) this.settle();
  }

  private giveUpOpen(): void {
    this.headerFirst();
    const [first, ...rest] = this.open;
    if (first !== undefined) this.parts.push(rejectBytes(first.number, 'has a quote that is not closed', first.bytes));
    this.release();
    this.again(rest);
  }

  private settle(): void {
    const rows = this.complete;
    this.complete = [];
    if (rows.length === 0) return;
    const together = parseRows(rows, this.delimiter);
    this.cautious ||= together === undefined;
    for (const [index, lines] of rows.entries()) {
      const [first] = lines;
      if (first === undefined) continue;
      const cells = together?.[index] ?? parseRows([lines], this.delimiter)?.[0];
      if (cells !== undefined && (this.columns === undefined || cells.length === this.columns)) {
        this.columns ??= cells.length;
        this.parts.push({ line: first.number, cells });
      } else if (lines.length > 1) {
        this.parts.push(
          rejectBytes(first.number, 'has a quote that is not closed, or not doubled inside a quoted cell', first.bytes),
        );
        const rest = [...lines.slice(1), ...rows.slice(index + 1).flat(), ...this.open];
        this.release();
        this.cautious = true;
        this.again(rest);
        return;
      } else {
        const reason =
          cells === undefined
            ? 'is not CSV: a quote inside a cell is not doubled, or text follows a closing quote'
            : `has ${cells.length} cells where the header has ${this.columns}`;
        this.parts.push(rejectBytes(first.number, reason, first.bytes));
      }
    }
  }
}

function unreadable(line: Line, limit: number): ReadReject | undefined {
  if (line.size > line.bytes.length) return oversize(line.number, 'the line', line.bytes, line.size, limit);
  if (!isUtf8(line.bytes)) return rejectBytes(line.number, 'is not UTF-8', line.bytes);
  return line.bytes.includes(0) ? rejectBytes(line.number, 'contains a NUL byte', line.bytes) : undefined;
}

function oddQuotes(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) odd = !odd;
  return odd;
}

/** Parses whole rows in one go; undefined when any of them is no CSV, or not one row. */
function parseRows(rows: readonly (readonly Line[])[], delimiter: string): string[][] | undefined {
  const pieces: Buffer[] = [];
  for (const lines of rows) for (const line of lines) pieces.push(line.bytes, NEWLINE);
  try {
    const parsed: string[][] = parse(Buffer.concat(pieces).toString('utf8'), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
    });
    return parsed.length === rows.length ? parsed : undefined;
  } catch {
    return undefined;
  }
}
