import { nextEntryExpiry, nextExpiry as nextListingExpiry } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';

/** When the next entry of a list or of the ledger runs out, epoch milliseconds; infinity where none does. */
export async function nextExpiry(store: Runner): Promise<number> {
  const now = new Date().toISOString();
  const rows = [...(await nextListingExpiry(store, { now })), ...(await nextEntryExpiry(store, { now }))];
  return Math.min(...rows.map(({ at }) => (at === null ? Number.POSITIVE_INFINITY : Date.parse(at))));
}
