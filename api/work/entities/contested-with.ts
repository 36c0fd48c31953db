import { contestedIdentities } from '../../evidence/contested-identities.ts';
import { applicationsOfIdentities, holders, holdersOfParties } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { loadWorld } from '../load-world.ts';
import { byPages } from '../pages.ts';

/** Of each of these applicants, the others who claim an identity that it claims and share no personal channel with it. */
export async function contestedWith(
  store: Reader,
  applicants: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly key: string }[]>> {
  const found = new Map<string, { readonly key: string }[]>(applicants.map((applicant) => [applicant, []]));
  const own = await byPages(applicants, (page) => holdersOfParties(store, { parties: page }));
  const claims = await byPages(own, (page) => holders(store, { keys: page.map(({ holder }) => holder) }));
  const identities = [...new Set(claims.flatMap(identitiesOf))];
  const rows = await byPages(identities, (page) => applicationsOfIdentities(store, { identities: page }));
  const claimants = new Map<string, Set<string>>();
  for (const row of rows) {
    const { applicant } = row;
    if (applicant === null) continue;
    for (const identity of identitiesOf(row)) {
      claimants.set(identity, (claimants.get(identity) ?? new Set()).add(applicant));
    }
  }
  const claiming = [...claimants.values()].flatMap((applicants) => (applicants.size > 1 ? [...applicants] : []));
  if (claiming.length === 0) return found;
  for (const { a, b } of contestedIdentities(await loadWorld(store, [...new Set(claiming)]))) {
    found.get(a)?.push({ key: b });
    found.get(b)?.push({ key: a });
  }
  return found;
}

interface Claim {
  readonly identityByBirth: string | null;
  readonly identityById: string | null;
}

const identitiesOf = ({ identityByBirth, identityById }: Claim): readonly string[] =>
  [identityByBirth, identityById].filter((identity) => identity !== null);
