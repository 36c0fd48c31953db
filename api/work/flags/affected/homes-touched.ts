import { model } from '../../../evidence/model.ts';
import { residents, statedByHolders } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { byPages } from '../../pages.ts';
import type { Touched } from './touched.ts';
import type { TouchedParties } from './touched-parties.ts';

/**
 * Residences that may have become a home or no longer be one: the number of parties that state them may have crossed what
 * fits in a home. All that is shared by those who live there is read in that light, also where nothing of theirs was touched.
 */
export async function homesTouched(
  store: Runner,
  touched: Touched,
  { partyOf, holdersOf }: TouchedParties,
): Promise<readonly string[]> {
  const isAddress = (key: string) => key.startsWith('address:');
  const lost = new Set(touched.attributes.filter(isAddress));
  const addresses = [...new Set([...[...holdersOf.keys()].filter(isAddress), ...lost])];
  if (addresses.length === 0) return [];
  const stated = await byPages([...partyOf.keys()], (page) => statedByHolders(store, { holders: page }));
  const applications = new Map<string, number>();
  const parties = new Map<string, Set<string>>();
  for (const { holder, attribute, use } of stated) {
    if (use !== 'residence') continue;
    applications.set(attribute, (applications.get(attribute) ?? 0) + 1);
    parties.set(attribute, (parties.get(attribute) ?? new Set()).add(partyOf.get(holder) ?? holder));
  }
  const now = new Map(
    (await byPages(addresses, (page) => residents(store, { keys: page }))).map((row) => [row.attribute, row.parties]),
  );
  return addresses.filter((key) => {
    const count = now.get(key) ?? 0;
    const came = parties.get(key)?.size ?? 0;
    // Applications that are one party's now may have been of several.
    const joined = (applications.get(key) ?? 0) - came;
    const least = count - came;
    const most = lost.has(key) ? Number.POSITIVE_INFINITY : count + joined;
    return count <= model.homeParties ? most > model.homeParties : least <= model.homeParties;
  });
}
