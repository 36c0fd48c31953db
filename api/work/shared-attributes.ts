import type { Runner } from '../graph/store.ts';
import { type HeldAttribute, heldByParties } from './entities/held-attributes.ts';
import { resolveParty } from './resolve-party.ts';

/** A value that two parties both hold, counted or not, with how each was seen with it. */
export interface SharedAttribute {
  readonly key: string;
  readonly a: HeldAttribute['observations'];
  readonly b: HeldAttribute['observations'];
}

/** All values that two parties both hold, hubs too, in the order of kinds, then of keys. */
export async function sharedAttributes(store: Runner, a: string, b: string): Promise<SharedAttribute[]> {
  const [first, second] = await Promise.all([resolveParty(store, a), resolveParty(store, b)]);
  const held = await heldByParties(store, [first.key, second.key]);
  const ofB = new Map((held.get(second.key) ?? []).map((value) => [value.key, value]));
  return (held.get(first.key) ?? []).flatMap(({ key, observations }) => {
    const other = ofB.get(key);
    return other === undefined ? [] : [{ key, a: observations, b: other.observations }];
  });
}
