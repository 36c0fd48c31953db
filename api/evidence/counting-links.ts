import { isAgencysForAll } from './innocent/agency-channel.ts';
import type { Link } from './link.ts';
import { linkBetween } from './link-between.ts';
import { model as initialModel, type Model } from './model.ts';
import { onceForEach } from './once-for-each.ts';
import { crowdsOf, livesAt } from './shared-value.ts';
import { profileOf } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/**
 * The links of a party of which something counts, in the order of the other party's key: as `linksFrom` finds them, without
 * a look at pairs that share only what is set aside between any two.
 * @param isWanted with which others; with all where it is left out
 */
export function* countingLinks(
  party: string,
  world: World,
  model: Model = initialModel,
  isWanted: (other: string) => boolean = () => true,
): Generator<Link> {
  const others = new Set<string>();
  for (const key of world.held.get(party) ?? []) {
    const value = world.values.get(key);
    if (value === undefined || value.hub || !mayCount(value, world, model)) continue;
    for (const other of profileOf(value, world).parties.keys())
      if (other !== party && isWanted(other)) others.add(other);
  }
  for (const other of [...others].sort()) {
    const link = countingLink(party, other, world, model);
    if (link !== undefined) yield link;
  }
}

/** The link between two parties, the first of which was asked about, where something counts. */
export function countingLink(a: string, b: string, world: World, model: Model = initialModel): Link | undefined {
  const mayLink = world.held.get(a)?.some((key) => {
    const value = world.values.get(key);
    return value !== undefined && !value.hub && profileOf(value, world).parties.has(b) && mayCount(value, world, model);
  });
  const link = mayLink ? linkBetween(a, b, world, model) : undefined;
  return link !== undefined && link.bits > 0 ? link : undefined;
}

/**
 * Whether a value may count between some two who hold it, by itself: not where it only supports others, where it is an
 * agency's, or where it is an address at which all of them live, be it a home or a house with flats.
 */
const mayCount = onceForEach((value: HeldValue, world: World, model: Model): boolean => {
  if (model.supporting.includes(value.kind)) return false;
  if (model.without.length > 0) return true;
  if (isAgencysForAll(value, crowdsOf(value, world).all, world, model)) return false;
  return value.kind !== 'address' || ![...profileOf(value, world).parties.values()].every(livesAt);
});
