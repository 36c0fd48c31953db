import { combine } from './combine.ts';
import { compareText } from './compare-text.ts';
import { conflictOf } from './conflict.ts';
import type { Link } from './link.ts';
import { model as initialModel, type Model, ringThreshold } from './model.ts';
import { profileOf } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/**
 * The link between two parties, of which at least one was asked about, or undefined where they share nothing that
 * links: nothing at all, hubs only, or only what supports other evidence (an IP address).
 */
export function linkBetween(x: string, y: string, world: World, model: Model = initialModel): Link | undefined {
  const values = sharedValues(x, y, world);
  return values.some(({ kind }) => !model.supporting.includes(kind)) ? linkOf(x, y, values, world, model) : undefined;
}

/** Everything two parties share that is no hub, weighed, also where it is too little to be a link. */
export function assessPair(x: string, y: string, world: World, model: Model = initialModel): Link {
  return linkOf(x, y, sharedValues(x, y, world), world, model);
}

/** A link as it would be if some of what is shared were not: how strong the rest is by itself. */
export function linkWithout(
  { a, b }: Pick<Link, 'a' | 'b'>,
  without: ReadonlySet<string>,
  world: World,
  model: Model = initialModel,
): Link {
  const values = sharedValues(a, b, world).filter(({ key }) => !without.has(key));
  return linkOf(a, b, values, world, model);
}

/** Every link of a party that was asked about, strongest first, then by the key of the other party. */
export function linksOfParty(party: string, world: World, model: Model = initialModel): Link[] {
  return [...linksFrom(party, world, model)].sort(strongestFirst);
}

/**
 * The links of a party in the order of the other party's key; with `after`, only to parties that sort after it, so
 * that walking all parties meets each pair once.
 */
export function* linksFrom(party: string, world: World, model: Model = initialModel, after = ''): Generator<Link> {
  const shared = new Map<string, HeldValue[]>();
  for (const key of world.held.get(party) ?? []) {
    const value = world.values.get(key);
    if (value === undefined || value.hub) continue;
    for (const other of profileOf(value, world).parties.keys()) {
      if (other === party || other <= after) continue;
      const values = shared.get(other);
      if (values === undefined) shared.set(other, [value]);
      else values.push(value);
    }
  }
  for (const other of [...shared.keys()].sort()) {
    const values = shared.get(other) ?? [];
    if (values.some(({ kind }) => !model.supporting.includes(kind))) yield linkOf(party, other, values, world, model);
  }
}

/** Strongest first, then by the keys of both parties: a total order. */
export const strongestFirst = (x: Link, y: Link): number =>
  y.bits - x.bits || compareText(x.a, y.a) || compareText(x.b, y.b);

function linkOf(x: string, y: string, values: readonly HeldValue[], world: World, model: Model): Link {
  const pair = x < y ? { a: x, b: y } : { a: y, b: x };
  const { conflict, because } = conflictOf(pair, values, world);
  const { reasons, bits, bitsIfNothingSetAside } = combine(values, pair, world, model);
  const weak = bits < ringThreshold(model);
  return { ...pair, bits, bitsIfNothingSetAside, conflict, conflictBecause: because, weak, reasons };
}

function sharedValues(x: string, y: string, world: World): HeldValue[] {
  const [known, other] = world.held.get(x) === undefined ? [y, x] : [x, y];
  return (world.held.get(known) ?? []).flatMap((key) => {
    const value = world.values.get(key);
    return value !== undefined && !value.hub && profileOf(value, world).parties.has(other) ? [value] : [];
  });
}
