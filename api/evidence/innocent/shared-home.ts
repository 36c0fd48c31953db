import { isHome, mayLiveAt, residentsOf, statesHome } from '../homes.ts';
import type { Model } from '../model.ts';
import { onceForEach } from '../once-for-each.ts';
import type { SharedValue } from '../shared-value.ts';
import type { PartyUse, ValueProfile } from '../value-profile.ts';
import type { HeldValue, World } from '../world.ts';
import type { Explain } from './explanation.ts';

/**
 * A home: the two live at one residence with its unit, which no more parties state than fit in a home, and so do all
 * others who hold the value but one at most. Who states no residence lives, for all we know, where at least two others
 * who hold the value do, and who states one that may be it with a slip lives there. Names are never looked at.
 */
export const sharedHome: Explain = (shared, world, model) => {
  for (const residence of residencesInQuestion(shared, model)) {
    if (!isHome(residence, world, model)) continue;
    const home = world.values.get(residence);
    if (home === undefined) continue;
    const { inside, elsewhere, slips } = seenFrom(home, shared.profile, world);
    const holders = shared.profile.parties.size;
    const together = inside.has(shared.a) && inside.has(shared.b);
    const all = elsewhere === 0 && inside.size >= 2 && holders <= model.homeParties;
    if (!(together && (elsewhere <= 1 || shared.channel === 'address_home')) && !all) continue;
    const one = slips ? 'one residence as far as a slip in writing it allows' : 'one residence';
    return {
      reason: 'shared_home',
      because: together
        ? `Both are of ${one}, which no more parties state than fit in a home (${model.homeParties}), and ${elsewhere === 0 ? 'nobody who holds it lives elsewhere' : 'one other who holds it lives elsewhere'}`
        : `${inside.size} of the ${holders} who hold it are of one home${slips ? ', as far as a slip in writing it allows,' : ','} and nobody who holds it is known to live elsewhere`,
    };
  }
  return undefined;
};

/** Where the two may be of one home. More than fit in a home: only where both state that they live. */
function residencesInQuestion({ a, b, profile }: SharedValue, model: Model): readonly string[] {
  const crowded = profile.parties.size > model.homeParties;
  if (crowded && a.residences.length > 0 && b.residences.length > 0) {
    return a.residences.filter((residence) => b.residences.includes(residence));
  }
  return [...new Set([...a.residences, ...b.residences])].sort();
}

/** Of more holders than this nobody's slips are looked for: they are no home's, and crowds would take long. */
export const MOST_WITH_SLIPS = 12;

/** Of those who hold a value: who may be of a home, how many are known to live elsewhere, and whether slips were allowed for. */
const seenFrom = onceForEach((home: HeldValue, { parties }: ValueProfile, world: World) => {
  const holders = [...parties.values()];
  const exactly = ({ residences }: PartyUse) => residences.includes(home.key);
  const slipped =
    holders.length > MOST_WITH_SLIPS ? [] : holders.filter((use) => !exactly(use) && statesHome(home.key, use));
  const inside = holders.filter((use) => slipped.includes(use) || mayLiveAt(home.key, use, world));
  const elsewhere = holders.filter((use) => use.residences.length > 0 && !exactly(use) && !slipped.includes(use));
  return { inside: new Set(inside), elsewhere: elsewhere.length, slips: slipped.length > 0 };
});

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
