import type { Listing } from '../../evidence/listing.ts';
import { type KnownValuesOfAttributesRow, knownValuesOfAttributes } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { byPages } from '../pages.ts';

/** What loaded lists say of these attributes, by key; without entries that have expired. */
export async function listingsOf(
  store: Runner,
  attributes: readonly string[],
): Promise<ReadonlyMap<string, readonly Listing[]>> {
  const now = Date.now();
  const rows = await byPages(attributes, (page) => knownValuesOfAttributes(store, { attributes: page }));
  const ofAttribute = groupBy(rows, ({ attribute }) => attribute);
  return new Map([...ofAttribute].map(([key, said]) => [key, said.flatMap((row) => listingOf(row, now) ?? [])]));
}

/** An entry of a list, unless it has expired. @param now epoch milliseconds */
export function listingOf(row: KnownValuesOfAttributesRow, now: number): Listing | undefined {
  const { list, source, addedAt, expiresAt } = row;
  if (expiresAt !== null && Date.parse(expiresAt) < now) return undefined;
  return { list, source, addedAt, expiresAt, meaning: row.meaning === 'innocent' ? 'innocent' : 'operator' };
}
