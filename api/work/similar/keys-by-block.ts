import type { Block } from './likeness.ts';

/** Attribute keys by what they have in common. */
export function keysByBlock<Row extends { readonly key: string }>(
  rows: readonly Row[],
  blockOf: (row: Row) => Block,
): Map<Block, string[]> {
  const found = new Map<Block, string[]>();
  for (const row of rows) {
    const block = blockOf(row);
    const keys = found.get(block);
    if (keys === undefined) found.set(block, [row.key]);
    else keys.push(row.key);
  }
  return found;
}
