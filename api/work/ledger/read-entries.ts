import { entriesOfAttributes, entryPlaces, workByKey } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { WorkError } from '../work-error.ts';
import { type Entry, entryKey, entryOfNode } from './entry.ts';

/** Every entry of the ledger, the newest first; ended and expired ones included. */
export async function readEntries(store: Runner): Promise<Entry[]> {
  const places = await entryPlaces(store);
  const rows = await byPages(places, (page) => workByKey(store, { keys: page.map(({ key }) => key) }));
  const found = new Map(rows.map(({ key, work }) => [key, entryOfNode(work)]));
  return places.flatMap(({ key }) => found.get(key) ?? []);
}

/** Entries about these attributes, by attribute key; ended and expired ones included. */
export async function entriesOf(
  store: Runner,
  attributes: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const rows = await byPages(attributes, (page) => entriesOfAttributes(store, { attributes: page }));
  const found = new Map(attributes.map((attribute) => [attribute, [] as Entry[]]));
  for (const { attribute, entry } of rows) found.get(attribute)?.push(entryOfNode(entry));
  return found;
}

/** @throws WorkError `not-found` */
export async function entryById(store: Runner, id: string): Promise<Entry> {
  const [row] = await workByKey(store, { keys: [entryKey(id)] });
  if (row !== undefined) return entryOfNode(row.work);
  throw new WorkError('not-found', 'The ledger has no entry with this id.', 'List the ledger: ids stand first.');
}
