import type { Channel, Model, Size, Spread } from './model.ts';
import { onceForEach } from './once-for-each.ts';
import { shareOneOfSimilar } from './similar-values.ts';
import { type PartyUse, profileOf, type ValueProfile } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/** One value as two parties share it: everything that the parts of the model may look at. */
export interface SharedValue {
  readonly value: HeldValue;
  readonly channel: Channel;
  readonly a: PartyUse;
  readonly b: PartyUse;
  readonly profile: ValueProfile;
  /** The parties that do with the value what this pair does, e.g. those for whom an address receives. */
  readonly crowd: readonly PartyUse[];
  readonly size: Size;
  readonly spread: Spread;
}

const RECEIVING = ['shipping'];

/** How the two share the value, or undefined where one of them does not hold it, or both hold one and the same of several that are alike. */
export function sharedValue(
  value: HeldValue,
  a: string,
  b: string,
  world: World,
  model: Model,
): SharedValue | undefined {
  const profile = profileOf(value, world);
  const ofA = profile.parties.get(a);
  const ofB = profile.parties.get(b);
  if (ofA === undefined || ofB === undefined || shareOneOfSimilar(value, a, b, world)) return undefined;
  const channel = channelOf(value, ofA, ofB);
  const receiving = channel === 'address_receiving' || channel === 'address_similar' || channel === 'address_host';
  const crowd = crowdsOf(value, world)[receiving ? 'receiving' : 'all'];
  return {
    value,
    channel,
    a: ofA,
    b: ofB,
    profile,
    crowd,
    size: sizeOf(crowd.length),
    spread: spreadOf(crowd, model),
  };
}

/** The applicants who hold a value, and those among them for whom it receives. */
export const crowdsOf = onceForEach((value: HeldValue, world: World) => {
  const all = [...profileOf(value, world).parties.values()].filter((use) => use.kind === 'applicant');
  return { all, receiving: all.filter((use) => receivesElsewhere(use)) };
});

function channelOf(value: HeldValue, a: PartyUse, b: PartyUse): Channel {
  if (value.kind !== 'address' && value.kind !== 'address_similar') return value.kind;
  const hosts = (use: PartyUse) => use.kind === 'broker' || livesAt(use);
  if (receivesElsewhere(a) && receivesElsewhere(b)) {
    return value.kind === 'address' ? 'address_receiving' : 'address_similar';
  }
  if (receivesElsewhere(a) && hosts(b)) return 'address_host';
  if (receivesElsewhere(b) && hosts(a)) return 'address_host';
  if (livesAt(a) && livesAt(b)) return 'address_home';
  return 'address_other';
}

/** Whether an application of the party gives the address as its residence. */
export const livesAt = (use: PartyUse): boolean => use.kind === 'applicant' && use.uses.includes('residence');

/** Whether the address receives for the party, which says that it lives somewhere else. Unknown residence is no sign. */
export const receivesElsewhere = (use: PartyUse): boolean =>
  use.kind === 'applicant' &&
  use.residences.length > 0 &&
  !livesAt(use) &&
  RECEIVING.some((receiving) => use.uses.includes(receiving));

function sizeOf(parties: number): Size {
  if (parties <= 2) return 'two';
  return parties <= 5 ? 'few' : 'many';
}

/** From how many towns they come. */
export const spreadOf = onceForEach((crowd: readonly Pick<PartyUse, 'towns'>[], model: Model): Spread => {
  const counts = new Map<string, number>();
  let stating = 0;
  for (const use of crowd) {
    if (use.towns.length === 0) continue;
    stating += 1;
    for (const town of use.towns) counts.set(town, (counts.get(town) ?? 0) + 1);
  }
  if (stating < 2 || stating < crowd.length / 2) return 'unknown';
  const most = Math.max(...counts.values());
  if (stating === 2) return most === 2 ? 'neighbours' : 'apart';
  if (most >= model.localParties && most / stating >= model.localShare) return 'local';
  return most > 2 || most / stating > model.scatteredShare ? 'mixed' : 'scattered';
});
