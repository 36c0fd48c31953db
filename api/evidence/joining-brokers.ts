import { candidatesAmong } from './candidates-among.ts';
import { compareText } from './compare-text.ts';
import type { Model } from './model.ts';
import type { Pieces } from './pieces.ts';
import type { World } from './world.ts';

/** A broker with so many of its candidates in a few rings that these are one, though links leave them apart. */
export interface JoiningBroker {
  /** Its key. */
  readonly broker: string;
  /** How many applicants name it or give a channel of it, in the whole store. */
  readonly candidates: number;
  /** Those in each of the rings that it joins, the most first, each in the order of their keys. */
  readonly parts: readonly (readonly string[])[];
}

/**
 * Joins rings that together have a large part of a broker's candidates, each of them several and no small part. An honest agency
 * that operators send through has many others. Depends on no order.
 * @param pieces what hangs together by links: whoever hangs together with nobody is in no ring
 * @param without a party that is taken for not there: a broker, or a candidate of some
 * @returns the brokers that joined any, by key
 */
export function joinByBrokers(
  pieces: Pieces,
  parties: readonly string[],
  world: World,
  model: Model,
  without?: string,
): JoiningBroker[] {
  if (model.without.includes('brokers')) return [];
  const rings = pieces.among(parties).filter(({ length }) => length > 1);
  const gone = candidatesAmong(without === undefined ? [] : [without], world);
  const candidatesOf = (broker: string) => (world.brokers.get(broker)?.candidates ?? 0) - (gone.has(broker) ? 1 : 0);
  const joining = joiningBrokers(rings, candidatesOf, world, model).filter(({ broker }) => broker !== without);
  for (const { parts } of joining) {
    const [[a = ''] = [], ...others] = parts;
    for (const [b = ''] of others) pieces.join({ a, b });
  }
  return joining;
}

function joiningBrokers(
  rings: readonly (readonly string[])[],
  candidatesOf: (broker: string) => number,
  world: World,
  model: Model,
): JoiningBroker[] {
  const parts = new Map<string, string[][]>();
  for (const ring of rings) {
    for (const [broker, { parties }] of candidatesAmong(ring, world)) {
      if (!mayJoin(parties.size, candidatesOf(broker), model)) continue;
      parts.set(broker, [...(parts.get(broker) ?? []), [...parties].sort(compareText)]);
    }
  }
  return [...parts]
    .map(([broker, its]) => ({
      broker,
      candidates: candidatesOf(broker),
      parts: its.sort((x, y) => y.length - x.length || compareText(x[0] ?? '', y[0] ?? '')),
    }))
    .filter(
      ({ candidates, parts: its }) => its.length > 1 && its.flat().length >= model.joiningBroker.together * candidates,
    )
    .sort((x, y) => compareText(x.broker, y.broker));
}

/** Whether a ring with so many of a broker's candidates has enough of all of them that the broker may join it to others. */
export const mayJoin = (inRing: number, candidates: number, { joiningBroker }: Model): boolean =>
  inRing >= joiningBroker.parties && inRing >= joiningBroker.ofCandidates * candidates;
