import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { compareText } from './compare-text.ts';
import type { Link } from './link.ts';
import { bitsForOdds, type Model } from './model.ts';
import { reached } from './reached.ts';

// The package is CommonJS and its types say that it is not.
const louvain = louvainModule as unknown as typeof louvainModule.default;

type Edge = Pick<Link, 'a' | 'b' | 'bits'>;

/** Two sides that are rings in themselves have three parties each. */
const SMALLEST = 6;

/** Bits as they are compared, so that the order in which a sum was made does not show. */
const compared = (bits: number): number => Math.round(bits * 1e6) / 1e6;

/**
 * The links of one component at which it comes apart: a single link between two communities (Louvain on bits), where
 * either side holds together by more links than it needs, and the link is no surprise among as many pairs as there are
 * between the sides, any of which could have met. Depends on the component alone, and on no order.
 */
export function weakBridges<Strong extends Edge>(component: readonly Strong[], model: Model): Strong[] {
  const links = component.toSorted((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b));
  const parties = new Set(links.flatMap(({ a, b }) => [a, b]));
  if (parties.size < SMALLEST || model.without.includes('bridges')) return [];
  const candidates = bridges(links, communities(links));
  candidates.sort((x, y) => compared(x.bits) - compared(y.bits) || compareText(x.a, y.a) || compareText(x.b, y.b));
  const cut = new Set<Strong>();
  for (const bridge of candidates) {
    const left = links.filter((link) => link !== bridge && !cut.has(link));
    if (isWeak(bridge, sideOf(bridge.a, left), sideOf(bridge.b, left), model)) cut.add(bridge);
  }
  return [...cut];
}

/** At the common prior: whoever is on either side is in a ring already, and no draw from all who apply. */
const bridgeThreshold = (model: Model): number => bitsForOdds(model.priors.common, model.ringOdds);

interface Side {
  readonly parties: number;
  readonly links: number;
}

function isWeak({ bits }: Edge, x: Side, y: Side, model: Model): boolean {
  const held = x.links >= x.parties && y.links >= y.parties;
  return held && compared(bits - Math.log2(x.parties * y.parties)) < compared(bridgeThreshold(model));
}

/** Community of each party; parties and links go in sorted and nothing is drawn, so that the same links give the same. */
function communities(links: readonly Edge[]): Readonly<Record<string, number>> {
  const graph = new UndirectedGraph();
  for (const party of [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort()) graph.addNode(party);
  for (const { a, b, bits } of links) graph.addEdge(a, b, { weight: compared(bits) });
  return louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
}

/** Links that alone join the communities on their two sides. */
function bridges<Strong extends Edge>(links: readonly Strong[], community: Readonly<Record<string, number>>): Strong[] {
  const crossing = new Map<string, { a: string; b: string; links: Strong[] }>();
  for (const link of links) {
    const [x = 0, y = 0] = [community[link.a], community[link.b]].sort((p = 0, q = 0) => p - q);
    if (x === y) continue;
    const pair = `${x} ${y}`;
    const known = crossing.get(pair) ?? { a: String(x), b: String(y), links: [] };
    known.links.push(link);
    crossing.set(pair, known);
  }
  const pairs = [...crossing.values()];
  return pairs.flatMap((pair) => {
    const [link, ...others] = pair.links;
    if (link === undefined || others.length > 0) return [];
    const around = reached(
      [pair.a],
      pairs.filter((other) => other !== pair),
    );
    return around.has(pair.b) ? [] : [link];
  });
}

function sideOf(party: string, links: readonly Edge[]): Side {
  const parties = reached([party], links);
  return { parties: parties.size, links: links.filter(({ a }) => parties.has(a)).length };
}
