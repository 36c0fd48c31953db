import type { HeldValue, World } from './world.ts';

const NONE: readonly string[] = [];
const known = new WeakMap<HeldValue, ReadonlyMap<string, readonly string[]>>();

/** Which of several values that are alike a party holds, as attribute keys in their order; none of a single value. */
export function heldOfSimilar(value: HeldValue, party: string, world: World): readonly string[] {
  if (value.similar === undefined) return NONE;
  let byParty = known.get(value);
  if (byParty === undefined) {
    byParty = gather(value.similar, world);
    known.set(value, byParty);
  }
  return byParty.get(party) ?? NONE;
}

/** Whether two parties hold one and the same of several values that are alike: then they share that, and not likeness. */
export function shareOneOfSimilar(value: HeldValue, a: string, b: string, world: World): boolean {
  const ofB = heldOfSimilar(value, b, world);
  return heldOfSimilar(value, a, world).some((key) => ofB.includes(key));
}

function gather(similar: NonNullable<HeldValue['similar']>, world: World): Map<string, string[]> {
  const byParty = new Map<string, string[]>();
  for (const { key, holders } of similar) {
    const parties = new Set([...holders].flatMap((holder) => world.holders.get(holder)?.party ?? []));
    for (const party of parties) {
      const keys = byParty.get(party);
      if (keys === undefined) byParty.set(party, [key]);
      else keys.push(key);
    }
  }
  return byParty;
}
