import { isGroupKey } from '../../evidence/evidence-kind.ts';
import type { Link } from '../../evidence/link.ts';
import { linksFrom, strongestFirst } from '../../evidence/link-between.ts';
import { profileOf } from '../../evidence/value-profile.ts';
import type { World } from '../../evidence/world.ts';
import type { Reader } from '../../graph/store.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { partySummaries } from '../entities/party-summaries.ts';
import { ringOfParties } from '../ring-of-parties.ts';
import type { EvidenceSettings } from '../settings.ts';
import type { Network, NetworkNode, Omission } from './network.ts';
import { isParty } from './node-key.ts';
import { attributeNode, edgeId, edgesOf, groupNode, linkSummary, partyNode, type Uses } from './parts.ts';

/** Draws a set of nodes: labels, who holds what, and how strongly the parties among them are linked. */
export async function draw(
  store: Reader,
  keys: ReadonlySet<string>,
  omitted: readonly Omission[],
  world: World,
  settings: EvidenceSettings,
): Promise<Network> {
  const parties = [...keys].filter(isParty);
  const attributes = [...keys].filter((key) => !isParty(key));
  const links = linksAmong(parties, world);
  const [nodesOfParties, nodesOfAttributes] = await Promise.all([
    partyNodes(store, parties, world, settings),
    attributeNodes(store, attributes, world, settings),
  ]);
  return {
    nodes: [...nodesOfParties, ...nodesOfAttributes],
    edges: edgesOf(usesOf(new Set(parties), attributes, world), links),
    links: links.map(linkSummary),
    omitted,
  };
}

function linksAmong(parties: readonly string[], world: World): Link[] {
  const inView = new Set(parties);
  return parties
    .flatMap((party) => [...linksFrom(party, world, undefined, party)])
    .filter(({ a, b }) => inView.has(a) && inView.has(b))
    .sort(strongestFirst);
}

async function partyNodes(
  store: Reader,
  parties: readonly string[],
  world: World,
  settings: EvidenceSettings,
): Promise<NetworkNode[]> {
  const [summaries, rings] = await Promise.all([
    partySummaries(store, parties),
    ringOfParties(store, parties, settings),
  ]);
  return parties.flatMap((key) => {
    const party = summaries.get(key);
    if (party === undefined) return [];
    const towns = (world.parties.get(key) ?? []).flatMap((holder) => world.holders.get(holder)?.town ?? []);
    return [partyNode(party, towns, rings.get(key) ?? null)];
  });
}

async function attributeNodes(
  store: Reader,
  attributes: readonly string[],
  world: World,
  settings: EvidenceSettings,
): Promise<NetworkNode[]> {
  const summaries = await attributeSummaries(
    store,
    attributes.filter((key) => !isGroupKey(key)),
  );
  return attributes.flatMap((key) => {
    const group = isGroupKey(key) ? world.values.get(key) : undefined;
    if (group !== undefined) return [groupNode(group.key, group.kind, group.shown, group.parties)];
    const value = summaries.get(key);
    return value === undefined ? [] : [attributeNode(value, settings)];
  });
}

function usesOf(parties: ReadonlySet<string>, attributes: readonly string[], world: World): ReadonlyMap<string, Uses> {
  const found = new Map<string, Uses>();
  const add = (party: string, attribute: string, uses: readonly string[]) => {
    const id = edgeId(party, attribute);
    found.set(id, { party, attribute, uses: new Set([...(found.get(id)?.uses ?? []), ...uses]) });
  };
  const inView = new Set(attributes);
  for (const key of attributes) {
    const value = world.values.get(key);
    if (value === undefined || value.hub) continue;
    for (const [party, { uses }] of profileOf(value, world).parties) if (parties.has(party)) add(party, key, uses);
  }
  // Hubs and values of one party alone have no holders in the world: that they are held is all that is drawn.
  for (const party of parties) for (const key of world.held.get(party) ?? []) if (inView.has(key)) add(party, key, []);
  return found;
}
