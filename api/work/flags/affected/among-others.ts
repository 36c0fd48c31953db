import { agencyDeclaring } from '../../../evidence/innocent/agency-channel.ts';
import { MOST_WITH_SLIPS } from '../../../evidence/innocent/shared-home.ts';
import { model } from '../../../evidence/model.ts';
import { livesAt } from '../../../evidence/shared-value.ts';
import { type PartyUse, profileOf } from '../../../evidence/value-profile.ts';
import type { HeldValue, World } from '../../../evidence/world.ts';
import { nearOf } from '../../../intake/similar/address-near.ts';
import { CLAIM_HUB_NAMES } from '../../../intake/write/write-applicants.ts';
import type { AgencysOwn } from '../../agencys-own.ts';
import type { Crowd } from '../../crowds.ts';

/** A value of more parties is nobody's own (`claim-channels.ts`). */
const FEW = 3;

/** What touched parties did to a value. */
export interface Came {
  /** Parties that were touched. */
  readonly touched: ReadonlySet<string>;
  /** How many applications of theirs hold it. */
  readonly applications: number;
  /** Whether the group of similar values that it is of may be another. */
  readonly isAlike: boolean;
}

/**
 * Whether those who held a value before read it among each other as they did, whoever came to hold it: so many hold it
 * that what explains it still does. It is an agency's own number, a library's computer or network, or a house with flats,
 * between any two of them, now as then. Otherwise everybody who holds a popular value would be looked at again for each
 * one who comes.
 *
 * True only where that is certain: it looks at those alone who were not touched, and takes those who came for having been
 * there before or not, whatever they state.
 * @param world closed around those who were touched
 */
export function isAsBeforeAmongOthers(value: HeldValue | undefined, world: World, came: Came): boolean {
  if (value === undefined || value.hub) return false;
  const profile = profileOf(value, world);
  const others = [...profile.parties.values()].filter(({ party }) => !came.touched.has(party));
  if (others.length <= FEW || mayJoinClaims(value, world, came)) return false;
  const declaring = agencyDeclaring(profile, model, world);
  // What is like an agency's own is explained by that as well.
  const isAgencys = declaring !== undefined && !came.touched.has(declaring.key);
  if (isAgencys && value.kind !== 'address') return true;
  if (came.isAlike) return false;
  const applicants = others.filter(({ kind }) => kind === 'applicant');
  switch (value.kind) {
    case 'address':
      return isAgencys || isHouseWithFlats(others);
    case 'device':
      return isLocal(applicants, came.applications);
    case 'ip_address':
      // Beside a device it counts whether a network is taken for a public one or for a home's.
      return isLocal(applicants, came.applications) && isNoHomes(applicants);
    default:
      return false;
  }
}

/** Whether what is an agency's own was so for those who held it before, whichever of the touched parties did. */
export const wasAgencysOwn = (
  { brokers, parties, names }: AgencysOwn,
  { touched, applications }: Omit<Came, 'isAlike'>,
): boolean =>
  brokers.some((broker) => !touched.has(broker)) &&
  parties - applications > FEW &&
  names - applications > CLAIM_HUB_NAMES;

/**
 * The same of a computer or network that a crowd was seen with: most of those who were there before are of one town. What
 * networks say of claims is nothing, and of a computer held under as many names too, whoever came.
 */
export function wasOfPlace({ kind, members, names }: Crowd, came: Omit<Came, 'isAlike'>): boolean {
  const others = members.filter(({ party }) => !came.touched.has(party));
  if (others.length <= FEW || !isLocal(others, came.applications)) return false;
  // Beside a device it counts whether a network is taken for a public one or for a home's.
  return kind === 'device' ? names - came.applications > CLAIM_HUB_NAMES : isNoHomes(others);
}

/** Whether it may have begun or ceased to join claims to one identity: that depends on how many names hold it. */
function mayJoinClaims({ kind, hasUnit, holdings }: HeldValue, world: World, { touched, applications }: Came): boolean {
  if (kind === 'address' && !hasUnit) return false;
  const names = new Set<string>();
  for (const { holder } of holdings) {
    const facts = world.holders.get(holder);
    if (facts?.kind === 'application' && !touched.has(facts.party)) names.add(facts.nameKey);
  }
  return names.size <= world.claimHubNames && names.size + applications > world.claimHubNames;
}

/** Whether all live there, and are more than fit in a home. */
const isHouseWithFlats = (others: readonly PartyUse[]): boolean =>
  others.length > model.homeParties && others.every(livesAt);

/** Whether most are of one town, whatever those who came state: `local`, as `shared-value.ts` counts. */
function isLocal(others: readonly Pick<PartyUse, 'towns'>[], came: number): boolean {
  const counts = new Map<string, number>();
  let stating = 0;
  for (const { towns } of others) {
    if (towns.length > 0) stating += 1;
    for (const town of towns) counts.set(town, (counts.get(town) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const least = Math.max(model.localParties, model.publicParties);
  return most >= least && most / (stating + came) >= model.localShare && stating >= (others.length + came) / 2;
}

/** Whether two at least live elsewhere than any of the others, as far as addresses that may be alike are taken for one. */
function isNoHomes(others: readonly Pick<PartyUse, 'residences'>[]): boolean {
  if (others.length <= MOST_WITH_SLIPS) return false;
  const counts = new Map<string | number, number>();
  let stating = 0;
  for (const { residences } of others) {
    if (residences.length > 0) stating += 1;
    for (const place of new Set(residences.map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return stating - Math.max(0, ...counts.values()) >= 2;
}

/** What addresses have in common that may be alike. */
function placeOf(residence: string): string | number {
  const canonical = residence.slice(residence.indexOf(':') + 1);
  return nearOf(canonical) ?? canonical;
}
