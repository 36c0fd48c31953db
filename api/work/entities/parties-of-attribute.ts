import { compareText } from '../../evidence/compare-text.ts';
import { isGroupKey } from '../../evidence/evidence-kind.ts';
import { holders, holdersOfAttributes, partiesOfAttribute as partiesAfter } from '../../graph/queries.generated.ts';
import type { Reader, Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { membersOf } from '../similar/members-of.ts';

/** Keys of the parties that hold a value, or any of a group of similar ones: `limit` of them after one, in their order, and whether there are more. */
export async function partiesOfAttribute(
  store: Reader,
  attribute: string,
  after: string,
  limit: number,
): Promise<{ readonly parties: readonly string[]; readonly more: boolean }> {
  if (isGroupKey(attribute)) {
    const all = await partiesOfAll(store, await membersOf(store, attribute));
    const later = all.filter((party) => party > after);
    return { parties: later.slice(0, limit), more: later.length > limit };
  }
  const rows = await partiesAfter(store, { attribute, after, limit: limit + 1 });
  return { parties: rows.slice(0, limit).map(({ party }) => party), more: rows.length > limit };
}

/** Keys of the parties that hold any of some values, in their order. */
export async function partiesOfAll(store: Runner, attributes: readonly string[]): Promise<readonly string[]> {
  const held = await byPages(attributes, (keys) => holdersOfAttributes(store, { keys }));
  const rows = await byPages([...new Set(held.map(({ holder }) => holder))], (keys) => holders(store, { keys }));
  return [...new Set(rows.map(({ party }) => party))].sort(compareText);
}
