import Table from 'cli-table3';
import { printable } from './printable.ts';

const GAP = '  ';
const SMALLEST = 8;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/u;
const NO_WIDTH = /\p{Mn}/u;
const NO_LINES = Object.fromEntries(
  [
    ['top', 'top-mid', 'top-left', 'top-right'],
    ['bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ]
    .flat()
    .map((name) => [name, '']),
);

/** Prints rows in columns. The first batch settles the widths, so that later ones can follow while they are found. */
export interface TableWriter {
  rows(batch: readonly (readonly string[])[]): string;
}

/**
 * @param numeric which columns stand right-aligned
 * @param columns width of the terminal; the widest columns are cut to fit it. Infinity: nothing is cut
 */
export function tableWriter(head: readonly string[], numeric: readonly boolean[], columns: number): TableWriter {
  let widths: number[] | undefined;
  return {
    rows(batch) {
      const cells = batch.map((row) => row.map(printable));
      const first = widths === undefined;
      widths ??= narrowed(
        head.map((title, at) => Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(displayWidth))),
        columns,
      );
      const table = new Table({
        chars: { ...NO_LINES, middle: GAP },
        style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
        colWidths: widths,
        colAligns: numeric.map((right) => (right ? 'right' : 'left')),
        ...(first ? { head: [...head] } : {}),
      });
      table.push(...cells);
      const lines = table.toString().split('\n');
      return lines.map((line) => `${line.trimEnd()}\n`).join('');
    },
  };
}

function narrowed(wanted: readonly number[], columns: number): number[] {
  const widths = [...wanted];
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  while (total() > columns) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= SMALLEST) break;
    widths[widest] = Math.max(SMALLEST, (widths[widest] ?? 0) - 1);
  }
  return widths;
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
