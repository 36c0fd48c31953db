import type { Ring } from '../../evidence/link.ts';
import type { World } from '../../evidence/world.ts';
import { idOfKey } from '../party-key.ts';
import type { Census } from './census.ts';
import type { FoundRing } from './judge-rings.ts';

/** A ring by who stands behind the applications that carry its evidence, and its brokers. */
export function foundRing(ring: Ring, census: Census): FoundRing {
  const brokers = ring.parties.filter((party) => party.startsWith('broker:'));
  const members = [...ring.applications, ...brokers].flatMap((key) => census.memberOf.get(idOfKey(key)) ?? []);
  return { id: ring.id, bits: ring.bits, members: [...new Set(members)] };
}

/** Parties of each member, and members of each party, as far as a world knows them. */
export interface Crosswalk {
  readonly partiesOf: ReadonlyMap<string, readonly string[]>;
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
}

export function crosswalk(world: World, census: Census): Crosswalk {
  const partiesOf = new Map<string, string[]>();
  const membersOf = new Map<string, string[]>();
  for (const [party, holders] of world.parties) {
    const members = [...new Set(holders.flatMap((key) => census.memberOf.get(idOfKey(key)) ?? []))];
    membersOf.set(party, members);
    for (const member of members) {
      const parties = partiesOf.get(member);
      if (parties === undefined) partiesOf.set(member, [party]);
      else parties.push(party);
    }
  }
  return { partiesOf, membersOf };
}
