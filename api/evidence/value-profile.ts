import type { HeldValue, Holding, World } from './world.ts';

/** What one party does with a value, over all its applications. */
export interface PartyUse {
  readonly party: string;
  readonly kind: 'applicant' | 'broker';
  readonly uses: ReadonlySet<string>;
  /** When it was first and last seen with it, epoch milliseconds. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** Residences, towns and brokers that any of its applications states. */
  readonly residences: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly brokers: ReadonlySet<string>;
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
  const uses = new Set<string>();
  const residences = new Set<string>();
  const towns = new Set<string>();
  const brokers = new Set<string>();
  let firstAt = Number.POSITIVE_INFINITY;
  let lastAt = Number.NEGATIVE_INFINITY;
  for (const holding of holdings) {
    uses.add(holding.use);
    firstAt = Math.min(firstAt, holding.firstAt);
    lastAt = Math.max(lastAt, holding.lastAt);
  }
  for (const key of world.parties.get(party) ?? []) {
    const holder = world.holders.get(key);
    if (holder?.residence !== undefined) residences.add(holder.residence);
    if (holder?.town !== undefined) towns.add(holder.town);
    if (holder?.broker !== undefined) brokers.add(holder.broker);
  }
  const kind = party.startsWith('broker:') ? 'broker' : 'applicant';
  return { party, kind, uses, firstAt, lastAt, residences, towns, brokers };
}
