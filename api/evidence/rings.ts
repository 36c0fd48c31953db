import { holdingLinks, mayHold } from './holding-links.ts';
import { joinByBrokers } from './joining-brokers.ts';
import type { Link, Ring } from './link.ts';
import { linkBetween, linksFrom, strongestFirst } from './link-between.ts';
import { model as initialModel, type Model } from './model.ts';
import { Pieces } from './pieces.ts';
import { stands } from './ring-graph.ts';
import { ringNames } from './ring-names.ts';
import { profileOf } from './value-profile.ts';
import { weakBridges } from './weak-bridges.ts';
import type { World } from './world.ts';

/** Values that hold at least so many parties of a ring are its hubs. */
const HUB_PARTIES = 3;

/**
 * Rings among some links: components of the conflicting links that hold rings together (`holding-links.ts`), apart where
 * only a weak bridge joins them, and one where a broker does (`joining-brokers.ts`). Any other link counts only where it touches a
 * ring, by association. Strongest ring first, then by id. The world has to be closed around their parties.
 */
export function rings(links: Iterable<Link>, world: World, model: Model = initialModel): Ring[] {
  const conflicting = [...links].filter(({ conflict, bits }) => conflict === 'yes' && bits > 0).sort(strongestFirst);
  const cut = bridgesAmong(holdingLinks(conflicting, model), model);
  const holding = holdingLinks(
    conflicting.filter((link) => !cut.has(link)),
    model,
  );
  const { pieces } = span(holding);
  const parties = [...new Set(holding.flatMap(({ a, b }) => [a, b]))];
  const joining = joinByBrokers(pieces, parties, world, model);
  const component = (party: string) => pieces.rootOf(party);
  const ringOfParty = new Map(parties.map((party) => [party, component(party)]));
  // What leads from one group to another that a broker joins to it is a link of the ring, and no bridge.
  const isInside = ({ a, b }: Link) => ringOfParty.has(a) && ringOfParty.get(a) === ringOfParty.get(b);
  const held = new Set([...holding, ...[...cut].filter(isInside)]);
  const weak = conflicting.filter((link) => !held.has(link) && !cut.has(link));
  const within = conflicting.filter((link) => held.has(link));
  const touched = ({ a, b }: Link) => {
    const [x, y] = [ringOfParty.get(a), ringOfParty.get(b)];
    return x === y ? [] : [x, y].flatMap((ring) => ring ?? []);
  };
  const inRing = group(within, ({ a }) => [component(a)]);
  const trees = group(span(within).spanning, ({ a }) => [component(a)]);
  const touching = group(weak, touched);
  const bridging = group([...cut], touched);
  const joined = group(joining, ({ parts }) => [component(parts[0]?.[0] ?? '')]);
  return [...inRing.entries()]
    .map(([root, itsLinks]) => ({
      ...ringOf(itsLinks, trees.get(root) ?? [], world),
      association: touching.get(root) ?? [],
      bridges: bridging.get(root) ?? [],
      joinedBy: joined.get(root) ?? [],
    }))
    .sort((x, y) => y.bits - x.bits || (x.id < y.id ? -1 : 1));
}

/** Of links that hold rings together those at which what they join comes apart, strongest first. */
export function bridgesAmong<Tie extends Pick<Link, 'a' | 'b' | 'bits'>>(
  holding: readonly Tie[],
  model: Model,
): Set<Tie> {
  const { pieces } = span(holding);
  const cut = new Set<Tie>();
  for (const [, links] of group(holding, ({ a }) => [pieces.rootOf(a)])) {
    for (const link of weakBridges(links, model)) cut.add(link);
  }
  return new Set(holding.filter((link) => cut.has(link)));
}

/** Rings among all parties of a world that were asked about. */
export function ringsOfWorld(world: World, model: Model = initialModel): Ring[] {
  return rings(
    [...linksOfRings(world, model)].filter((link) => link !== undefined),
    world,
    model,
  );
}

/**
 * The links that matter for the rings of a world, found one pair at a time: strong ones, then weak ones that touch a
 * ring, or somebody whom one of them joins to it. Nothing where a party has no more of them, so that whoever walks a large world can rest.
 */
export function* linksOfRings(world: World, model: Model = initialModel): Generator<Link | undefined> {
  const members = new Set<string>();
  // Of weak links only who is linked is kept: most of them touch no ring.
  const weak = new Map<string, string[]>();
  const mayJoin: Pick<Link, 'a' | 'b'>[] = [];
  for (const party of world.held.keys()) {
    for (const link of linksFrom(party, world, model, party)) {
      if (link.conflict !== 'yes') continue;
      if (!link.weak) {
        members.add(link.a).add(link.b);
        yield link;
      } else if (link.bits > 0) {
        if (mayHold(link, model)) mayJoin.push({ a: link.a, b: link.b });
        const others = weak.get(link.a);
        if (others === undefined) weak.set(link.a, [link.b]);
        else others.push(link.b);
      }
    }
    yield undefined;
  }
  for (const { a, b } of mayJoin.filter(({ a, b }) => members.has(a) || members.has(b))) members.add(a).add(b);
  for (const [party, others] of weak) {
    for (const other of others) {
      if (members.has(party) || members.has(other)) yield linkBetween(party, other, world, model);
    }
    yield undefined;
  }
}

function group<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const held = groups.get(key);
      if (held === undefined) groups.set(key, [item]);
      else held.push(item);
    }
  }
  return groups;
}

/** Kruskal's strongest spanning forest over links that come strongest first. */
function span<Edge extends Pick<Link, 'a' | 'b'>>(strong: readonly Edge[]) {
  const pieces = new Pieces();
  const spanning = strong.filter((link) => pieces.join(link));
  return { pieces, spanning };
}

function ringOf(
  links: readonly Link[],
  tree: readonly Link[],
  world: World,
): Omit<Ring, 'association' | 'bridges' | 'joinedBy'> {
  const parties = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort();
  const evidence = new Set<string>();
  for (const { reasons } of links) for (const reason of reasons) if (stands(reason)) evidence.add(reason.attribute);
  const applications = new Set<string>();
  const members = new Set(parties);
  for (const key of evidence) {
    for (const { holder } of world.values.get(key)?.holdings ?? []) {
      const facts = world.holders.get(holder);
      if (facts?.kind === 'application' && members.has(facts.party)) applications.add(holder);
    }
  }
  return {
    id: ringNames(parties, world)[0] ?? '',
    parties,
    applications: [...applications].sort(),
    bits: tree.reduce((total, link) => total + link.bits, 0),
    links,
    hubs: hubsOf(evidence, members, world),
  };
}

function hubsOf(evidence: ReadonlySet<string>, members: ReadonlySet<string>, world: World): Ring['hubs'] {
  return [...evidence]
    .flatMap((key) => {
      const value = world.values.get(key);
      if (value === undefined) return [];
      const parties = [...profileOf(value, world).parties.keys()].filter((party) => members.has(party));
      return parties.length >= HUB_PARTIES ? [{ kind: value.kind, attribute: key, value: value.shown, parties }] : [];
    })
    .sort((x, y) => y.parties.length - x.parties.length || (x.attribute < y.attribute ? -1 : 1));
}
