import type { Model } from '../model.ts';
import { livesAt } from '../shared-value.ts';
import { type PartyUse, profileOf } from '../value-profile.ts';
import type { World } from '../world.ts';
import type { Explain } from './explanation.ts';

/**
 * A home: all who hold the value, or the two and at most one other, live at one residence with its unit, which no more
 * parties give than fit in a home. Names are never looked at.
 */
export const sharedHome: Explain = (shared, world, model) => {
  for (const residence of commonResidences(shared.a, shared.b)) {
    const residents = residentsOf(residence, world);
    if (residents === undefined || residents > model.homeParties) continue;
    const elsewhere = [...shared.profile.parties.values()].filter((use) => !use.residences.includes(residence)).length;
    if (shared.channel !== 'address_home' && elsewhere > 1) continue;
    return {
      reason: 'shared_home',
      because:
        elsewhere === 0
          ? `All ${shared.profile.parties.size} who hold it state one residence, and no more than ${model.homeParties} parties do`
          : `Both state one residence, which no more than ${model.homeParties} parties state`,
    };
  }
  return undefined;
};

/** An address that both give as their residence and more parties than fit in a home do too. */
export const multiOccupancy: Explain = (shared, world, model) => {
  if (shared.channel !== 'address_home') return undefined;
  const residents = residentsOf(shared.value.key, world) ?? shared.value.parties;
  return {
    reason: 'multi_occupancy',
    because: `${residents} parties state this residence: more than the ${model.homeParties} of a home, as in a dormitory or a house with flats`,
  };
};

/** Whether two parties state one residence that is a home. */
export const liveTogether = (a: PartyUse, b: PartyUse, world: World, model: Model): boolean =>
  commonResidences(a, b).some(
    (residence) => (residentsOf(residence, world) ?? Number.POSITIVE_INFINITY) <= model.homeParties,
  );

const commonResidences = (a: PartyUse, b: PartyUse): readonly string[] =>
  [...a.residences].filter((residence) => b.residences.includes(residence)).sort();

/** How many parties state it as their residence; undefined where too many to be listed do. */
function residentsOf(residence: string, world: World): number | undefined {
  const value = world.values.get(residence);
  if (value === undefined || value.hub) return undefined;
  return [...profileOf(value, world).parties.values()].filter((use) => livesAt(value, use)).length;
}
