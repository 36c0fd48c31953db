import { contestedIdentities } from '../../evidence/contested-identities.ts';
import { applicationsOfIdentities, holders } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { loadWorld } from '../load-world.ts';
import type { ApplicationDetails } from './applications.ts';

/** Other applicants who claim an identity that these applications claim, and share no personal channel with this one. */
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
  if (others.size === 0) return [];
  const world = await loadWorld(store, [applicant, ...others]);
  return contestedIdentities(world).flatMap(({ a, b }) =>
    a === applicant ? [{ key: b }] : b === applicant ? [{ key: a }] : [],
  );
}
