import type { Link } from '../../evidence/link.ts';
import { linksFrom, strongestFirst } from '../../evidence/link-between.ts';
import { profileOf } from '../../evidence/value-profile.ts';
import type { World } from '../../evidence/world.ts';
import type { Runner } from '../../graph/store.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { partySummaries } from '../entities/party-summaries.ts';
import { groupBy } from '../group-by.ts';
import { isAssociation, rounded } from '../link-row.ts';
import { compareText } from '../party-key.ts';
import { ringsAround } from '../rings-around.ts';
import type { EvidenceSettings } from '../settings.ts';
import type { LinkSummary, Network, NetworkEdge, NetworkNode, Omission } from './network.ts';
import { isParty } from './node-key.ts';

/** Draws a set of nodes: labels, who holds what, and how strongly the parties among them are linked. */
export async function draw(
  store: Runner,
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
    attributeNodes(store, attributes, settings),
  ]);
  return {
    nodes: [...nodesOfParties, ...nodesOfAttributes],
    edges: edgesAmong(new Set(parties), attributes, links, world),
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

const linkSummary = (link: Link): LinkSummary => ({
  a: link.a,
  b: link.b,
  bits: rounded(link.bits),
  conflict: link.conflict,
  association: isAssociation(link),
  kinds: [...new Set(link.reasons.map(({ kind }) => kind))],
});

async function partyNodes(
  store: Runner,
  parties: readonly string[],
  world: World,
  settings: EvidenceSettings,
): Promise<NetworkNode[]> {
  const [summaries, rings] = await Promise.all([partySummaries(store, parties), ringsAround(store, parties, settings)]);
  return parties.flatMap((key) => {
    const party = summaries.get(key);
    if (party === undefined) return [];
    const count = party.applicationCount;
    const what =
      party.broker === undefined
        ? counted(count, 'application')
        : `${party.broker.kind.replaceAll('_', ' ')}, placed ${count}`;
    const towns = [
      ...new Set((world.parties.get(key) ?? []).flatMap((holder) => world.holders.get(holder)?.town ?? [])),
    ];
    const detail = [party.id, what, ...towns.slice(0, 2).map(townName)].join(' · ');
    return [{ key, kind: party.kind, label: party.name, detail, count, hub: false, ring: rings.get(key) ?? null }];
  });
}

/** `mesa|az|us` as `Mesa, AZ, US`. */
function townName(key: string): string {
  const [town = '', ...rest] = key.split('|').filter((part) => part !== '');
  const name = town.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return [name, ...rest.map((part) => part.toUpperCase())].join(', ');
}

async function attributeNodes(
  store: Runner,
  attributes: readonly string[],
  settings: EvidenceSettings,
): Promise<NetworkNode[]> {
  const summaries = await attributeSummaries(store, attributes);
  return attributes.flatMap((key) => {
    const value = summaries.get(key);
    if (value === undefined) return [];
    return [
      {
        key,
        kind: value.kind,
        label: value.value,
        detail: `held by ${value.partyCount === 1 ? '1 party' : `${value.partyCount} parties`}`,
        count: value.partyCount,
        hub: value.partyCount > settings.pairLimit,
        ring: null,
      },
    ];
  });
}

function edgesAmong(
  parties: ReadonlySet<string>,
  attributes: readonly string[],
  links: readonly Link[],
  world: World,
): NetworkEdge[] {
  const uses = usesOf(parties, attributes, world);
  const reasons = groupBy(
    links.flatMap(({ a, b, reasons: all }) => all.flatMap((reason) => [a, b].map((party) => ({ party, reason })))),
    ({ party, reason }) => `${party} ${reason.attribute}`,
  );
  return [...uses.entries()]
    .map(([id, { party, attribute, uses: found }]) => {
      const mine = reasons.get(id) ?? [];
      const counting = mine.filter(({ reason }) => reason.setAside === undefined);
      return {
        id,
        party,
        attribute,
        uses: [...found].sort(compareText),
        bits: rounded(counting.reduce((most, { reason }) => Math.max(most, reason.bits), 0)),
        setAside: counting.length > 0 ? null : (mine[0]?.reason.setAside?.because ?? null),
      };
    })
    .sort((x, y) => compareText(x.id, y.id));
}

interface Uses {
  readonly party: string;
  readonly attribute: string;
  readonly uses: Set<string>;
}

function usesOf(parties: ReadonlySet<string>, attributes: readonly string[], world: World): Map<string, Uses> {
  const found = new Map<string, Uses>();
  const add = (party: string, attribute: string, uses: readonly string[]) => {
    const id = `${party} ${attribute}`;
    const known = found.get(id) ?? { party, attribute, uses: new Set<string>() };
    for (const use of uses) known.uses.add(use);
    found.set(id, known);
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

const counted = (count: number, name: string): string => (count === 1 ? `1 ${name}` : `${count} ${name}s`);
