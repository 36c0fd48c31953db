import { holdersOfParties } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { idOfKey } from '../party-key.ts';

/** Every key that these parties may have gone by: an applicant goes by its earliest application, which can change. */
export async function everyKeyOf(store: Runner, parties: readonly string[]): Promise<string[]> {
  const holders = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  const keys = holders.flatMap(({ holder }) =>
    holder.startsWith('application:') ? [`applicant:${idOfKey(holder)}`] : [holder],
  );
  return [...new Set([...parties, ...keys])];
}
