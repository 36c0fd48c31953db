import { applicationsByKey, brokersByKey } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { idOfKey, partyKindOf } from '../party-key.ts';

/** The parties that some keys name now, by key: an applicant that was joined to another goes by that one's. Without those that are gone. */
export async function presentParties(store: Runner, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const applications = new Map(
    keys.filter((key) => partyKindOf(key) === 'applicant').map((key) => [`application:${idOfKey(key)}`, key]),
  );
  const brokers = keys.filter((key) => partyKindOf(key) === 'broker');
  const [claimed, there] = await Promise.all([
    byPages([...applications.keys()], (page) => applicationsByKey(store, { keys: page })),
    byPages(brokers, (page) => brokersByKey(store, { keys: page })),
  ]);
  return new Map([
    ...claimed.map(({ key, applicant }) => [applications.get(key) ?? key, applicant] as const),
    ...there.map(({ key }) => [key, key] as const),
  ]);
}
