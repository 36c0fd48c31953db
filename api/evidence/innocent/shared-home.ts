import { isHome, mayLiveAt, residentsOf } from '../homes.ts';
import type { Explain } from './explanation.ts';

/**
 * A home: the two live at one residence with its unit, which no more parties state than fit in a home, and so do all
 * others who hold the value but one at most. Who states no residence lives, for all we know, where at least two others
 * who hold the value do. Names are never looked at.
 */
export const sharedHome: Explain = (shared, world, model) => {
  const holders = [...shared.profile.parties.values()];
  const residences = [...new Set([...shared.a.residences, ...shared.b.residences])].sort();
  for (const residence of residences) {
    if (!isHome(residence, world, model)) continue;
    const inside = holders.filter((use) => mayLiveAt(residence, use, world));
    const elsewhere = holders.filter((use) => use.residences.length > 0 && !use.residences.includes(residence)).length;
    const together = [shared.a, shared.b].every((use) => inside.includes(use));
    const all = elsewhere === 0 && inside.length >= 2 && holders.length <= model.homeParties;
    if (!(together && (elsewhere <= 1 || shared.channel === 'address_home')) && !all) continue;
    return {
      reason: 'shared_home',
      because: together
        ? `Both are of one residence, which no more parties state than fit in a home (${model.homeParties}), and ${elsewhere === 0 ? 'nobody who holds it lives elsewhere' : 'one other who holds it lives elsewhere'}`
        : `${inside.length} of the ${holders.length} who hold it are of one home, and nobody who holds it is known to live elsewhere`,
    };
  }
  return undefined;
};

/** An address that both give as their residence and more parties than fit in a home do too. */
export const multiOccupancy: Explain = (shared, world, model) => {
  if (shared.channel !== 'address_home') return undefined;
  const residents = residentsOf(shared.value.key, world);
  if (residents === undefined || residents <= model.homeParties) return undefined;
  return {
    reason: 'multi_occupancy',
    because: `${residents} parties state this residence: more than fit in a home (${model.homeParties}), as in a dormitory or a house with flats`,
  };
};
