import { partiesOfAttribute as partiesAfter } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';

/** Keys of the parties that hold a value, in their order: `limit` of them after one, and whether there are more. */
export async function partiesOfAttribute(
  store: Runner,
  attribute: string,
  after: string,
  limit: number,
): Promise<{ readonly parties: readonly string[]; readonly more: boolean }> {
  const rows = await partiesAfter(store, { attribute, after, limit: limit + 1 });
  return { parties: rows.slice(0, limit).map(({ party }) => party), more: rows.length > limit };
}
