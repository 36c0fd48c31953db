import { nextExpiry as nextExpiryAfter } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';

/** When the next entry of a list runs out, epoch milliseconds; infinity where none does. */
export async function nextExpiry(store: Runner): Promise<number> {
  const at = (await nextExpiryAfter(store, { now: new Date().toISOString() }))[0]?.at ?? null;
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
