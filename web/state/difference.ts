import { characters } from './format.ts';

/** A stretch of a raw value; `same` when the other value has it too. */
export interface Stretch {
  readonly text: string;
  readonly same: boolean;
}

export interface Difference {
  readonly a: readonly Stretch[];
  readonly b: readonly Stretch[];
}

/** Above this many characters a side is shown unmarked: nobody reads marks in a page of text, and the table is quadratic. */
const longest = 600;

/**
 * Which characters of two raw values differ, by their longest common subsequence.
 * Compares what a reader sees as characters, exactly: case and spaces count, since how something was typed is evidence.
 */
export function difference(a: string, b: string): Difference {
  if (a === b) return { a: whole(a, true), b: whole(b, true) };
  const left = characters(a);
  const right = characters(b);
  if (left.length > longest || right.length > longest) return { a: whole(a, true), b: whole(b, true) };

  const width = right.length + 1;
  const common = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      common[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }

  const shownA: Stretch[] = [];
  const shownB: Stretch[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const l = left[row];
    const r = right[column];
    if (l !== undefined && l === r) {
      append(shownA, l, true);
      append(shownB, l, true);
      row++;
      column++;
    } else if (r === undefined || (l !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      append(shownA, l ?? '', false);
      row++;
    } else {
      append(shownB, r, false);
      column++;
    }
  }
  return { a: shownA, b: shownB };
}

function whole(text: string, same: boolean): Stretch[] {
  return text === '' ? [] : [{ text, same }];
}

function append(stretches: Stretch[], text: string, same: boolean): void {
  const last = stretches.at(-1);
  if (last?.same === same) stretches[stretches.length - 1] = { text: last.text + text, same };
  else stretches.push({ text, same });
}
