/** Most keys that one statement is asked about. */
const PAGE = 4_000;

/** Cuts keys into pages, so that no statement is asked about more than a store answers at once. */
export function* pages<Item>(items: readonly Item[], size = PAGE): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** Asks about keys by pages and puts the answers together. */
export async function byPages<Item, Row>(
  items: readonly Item[],
  ask: (page: readonly Item[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages(items)) for (const row of await ask(page)) rows.push(row);
  return rows;
}
