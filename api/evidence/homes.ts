import type { Model } from './model.ts';
import { onceForEach } from './once-for-each.ts';
import { perhapsOneAddress } from './perhaps-one-address.ts';
import { livesAt, type SharedValue } from './shared-value.ts';
import { type PartyUse, profileOf } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/** How many parties state it as their residence; undefined where too many to be listed do. */
export function residentsOf(residence: string, world: World): number | undefined {
  const value = world.values.get(residence);
  return value === undefined || value.hub ? undefined : countResidents(value, world);
}

const countResidents = onceForEach(
  (value: HeldValue, world: World) =>
    [...profileOf(value, world).parties.values()].filter((use) => livesAt(use)).length,
);

/** Whether a residence has no more parties than fit in a home. */
export function isHome(residence: string, world: World, model: Model): boolean {
  const residents = residentsOf(residence, world);
  return residents !== undefined && residents <= model.homeParties;
}

/** Whether a party states this residence, or one that may be it with a slip. */
export const statesHome = (residence: string, { residences }: PartyUse): boolean =>
  residences.includes(residence) || residences.some((stated) => perhapsOneAddress(stated, residence));

/** Whether a party states this residence, or states none and uses the address otherwise. */
export function mayLiveAt(residence: string, use: PartyUse, world: World): boolean {
  if (use.residences.includes(residence)) return true;
  if (use.kind === 'broker' || use.residences.length > 0) return false;
  const value = world.values.get(residence);
  return value !== undefined && !value.hub && profileOf(value, world).parties.has(use.party);
}

/**
 * Whether nothing says that any two holders of a value live apart, so that they may be of one home. Of three and more
 * somebody has to state a residence: that a whole home leaves it out is not likely.
 */
export function mayBeOneHome(shared: SharedValue, model: Model): boolean {
  if (shared.profile.parties.size > model.homeParties) return false;
  const holders = [...shared.profile.parties.values()];
  if (holders.some(({ kind }) => kind === 'broker')) return false;
  const stated = holders.filter(({ residences }) => residences.length > 0);
  if (stated.length === holders.length) return false;
  const homes = stated[0]?.residences ?? [];
  if (stated.length === 0) return holders.length === 2;
  return homes.some((home) => stated.every((use) => statesHome(home, use)));
}
