import { candidatesAmong } from './candidates-among.ts';
import { compareText } from './compare-text.ts';
import type { Ring } from './link.ts';
import type { BrokerProfile, World } from './world.ts';

/** A declared broker, or one that applications name, and its candidates in a ring. */
export interface BrokerInRing {
  readonly broker: BrokerProfile;
  /** Parties of the ring that name it or give a channel of it. */
  readonly candidates: readonly string[];
  /** Keys of their applications that do. */
  readonly applications: readonly string[];
  /** Whether it is a party of the ring itself: it shares with others what is no channel of its own to them. */
  readonly member: boolean;
  readonly behind: boolean;
}

/** So many candidates in one ring are many. */
const MANY = 3;

/**
 * Whether a broker stands behind a ring: it is a party of it, or most of its candidates are, and they are many. An
 * honest agency that an operator sends through has others as well.
 */
export const standsBehind = (candidatesInRing: number, candidates: number, member: boolean): boolean =>
  member || (candidatesInRing >= MANY && 2 * candidatesInRing > candidates);

/** The brokers of a ring, those of most candidates in it first. The world has to be closed around its parties. */
export function brokersInRing(ring: Ring, world: World): BrokerInRing[] {
  const members = new Set(ring.parties);
  const named = candidatesAmong(ring.parties, world);
  for (const party of ring.parties) {
    if (party.startsWith('broker:') && !named.has(party))
      named.set(party, { parties: new Set(), applications: new Set() });
  }
  return [...named]
    .flatMap(([key, { parties, applications }]): BrokerInRing[] => {
      const broker = world.brokers.get(key);
      if (broker === undefined) return [];
      const member = members.has(key);
      return [
        {
          broker,
          candidates: [...parties].sort(compareText),
          applications: [...applications].sort(compareText),
          member,
          behind: standsBehind(parties.size, broker.candidates, member),
        },
      ];
    })
    .sort((x, y) => y.candidates.length - x.candidates.length || compareText(x.broker.key, y.broker.key));
}
