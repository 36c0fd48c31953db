import { applicationsOfIdentities, holders } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { compareText } from '../party-key.ts';
import type { ApplicationDetails } from './applications.ts';

/** Other applicants who claim the identity that these applications claim: by the claim rule they share no channel. */
export async function contestedWith(
  store: Runner,
  applicant: string,
  applications: readonly ApplicationDetails[],
): Promise<readonly { readonly key: string }[]> {
  const claims = await holders(store, { keys: applications.map(({ key }) => key) });
  const identities = new Set(
    claims.flatMap(({ identityByBirth, identityById }) => [identityByBirth ?? [], identityById ?? []].flat()),
  );
  if (identities.size === 0) return [];
  const rows = await applicationsOfIdentities(store, { identities: [...identities] });
  const others = new Set(rows.flatMap((row) => (row.applicant === applicant ? [] : (row.applicant ?? []))));
  return [...others].sort(compareText).map((key) => ({ key }));
}
