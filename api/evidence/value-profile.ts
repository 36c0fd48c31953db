import type { HeldValue, Holding, World } from './world.ts';

/** What one party does with a value, over all its applications. */
export interface PartyUse {
  readonly party: string;
  readonly kind: 'applicant' | 'broker';
  readonly uses: readonly string[];
  /** When it was first and last seen with it, epoch milliseconds. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** Residences and towns that any of its applications states; of similar residences the key of their group. */
  readonly residences: readonly string[];
  readonly towns: readonly string[];
  /** Whether any of its applications was seen on a network. */
  readonly online: boolean;
  /** Brokers that any of its applications names. */
  readonly namedBrokers: readonly string[];
  /** Brokers that any of its applications names or gives a channel of. */
  readonly brokers: readonly string[];
}

/** A value with its holders gathered by party: what the parts of the model ask about. */
export interface ValueProfile {
  readonly value: HeldValue;
  /** In the order of their keys. */
  readonly parties: ReadonlyMap<string, PartyUse>;
}

const profiles = new WeakMap<HeldValue, ValueProfile>();

/** Gathers the holders of a value by party. */
export function profileOf(value: HeldValue, world: World): ValueProfile {
  const known = profiles.get(value);
  if (known !== undefined) return known;
  const profile = gather(value, world);
  profiles.set(value, profile);
  return profile;
}

function gather(value: HeldValue, world: World): ValueProfile {
  const byParty = new Map<string, Holding[]>();
  for (const holding of value.holdings) {
    const party = world.holders.get(holding.holder)?.party;
    if (party === undefined) continue;
    const holdings = byParty.get(party);
    if (holdings === undefined) byParty.set(party, [holding]);
    else holdings.push(holding);
  }
  const parties = new Map<string, PartyUse>();
  for (const party of [...byParty.keys()].sort()) parties.set(party, partyUse(party, byParty.get(party) ?? [], world));
  return { value, parties };
}

function partyUse(party: string, holdings: readonly Holding[], world: World): PartyUse {
  let firstAt = Number.POSITIVE_INFINITY;
  let lastAt = Number.NEGATIVE_INFINITY;
  for (const holding of holdings) {
    firstAt = Math.min(firstAt, holding.firstAt);
    lastAt = Math.max(lastAt, holding.lastAt);
  }
  const holders = (world.parties.get(party) ?? []).flatMap((key) => world.holders.get(key) ?? []);
  return {
    party,
    kind: party.startsWith('broker:') ? 'broker' : 'applicant',
    uses: distinct(holdings.map(({ use }) => use)),
    firstAt,
    lastAt,
    residences: distinct(holders.flatMap(({ residences }) => residences.map((key) => world.groupOf.get(key) ?? key))),
    towns: distinct(holders.map(({ town }) => town)),
    online: holders.some(({ online }) => online),
    namedBrokers: distinct(holders.map(({ broker }) => broker)),
    brokers: distinct(holders.flatMap(({ broker, channelsOf }) => [broker, ...channelsOf])),
  };
}

const NONE: readonly string[] = [];

/** Mostly none or one: arrays, because a million small sets are a gigabyte. */
function distinct(values: readonly (string | undefined)[]): readonly string[] {
  const [first, ...others] = values.filter((value) => value !== undefined);
  if (first === undefined) return NONE;
  return others.length === 0 ? [first] : [...new Set([first, ...others])].sort();
}
