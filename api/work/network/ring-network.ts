import { compareText } from '../../evidence/compare-text.ts';
import { isGroupKey } from '../../evidence/evidence-kind.ts';
import type { Link, Reason, Ring } from '../../evidence/link.ts';
import type { Reader } from '../../graph/store.ts';
import { applicationsOfParties } from '../entities/applications.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { heldByParties } from '../entities/held-attributes.ts';
import { partySummaries } from '../entities/party-summaries.ts';
import { defaultSettings } from '../settings.ts';
import { largestNetwork } from './largest-network.ts';
import type { Network, Omission } from './network.ts';
import { attributeNode, edgeId, edgesOf, groupNode, linkSummary, partyNode, type Uses } from './parts.ts';

/**
 * A ring as a network: its parties and the values that hold them together. Where not all fit, values that hold most
 * parties stay, then parties, and each value counts those of its parties that are left out. How strongly they are
 * linked the ring knows already, so a page of many rings asks little for each.
 */
export async function ringNetwork(store: Reader, ring: Ring, maxNodes: number): Promise<Network> {
  const room = Math.min(Math.max(1, maxNodes), largestNetwork);
  const values = evidenceOf(ring);
  const kept = values.slice(0, Math.max(1, room - ring.parties.length));
  const parties = ring.parties.slice(0, room - kept.length);
  const inView = new Set(parties);
  const keys = kept.map(({ attribute }) => attribute);
  const links = ring.links.filter(({ a, b }) => inView.has(a) && inView.has(b));
  const [summaries, attributes, applications, uses] = await Promise.all([
    partySummaries(store, parties),
    attributeSummaries(
      store,
      keys.filter((key) => !isGroupKey(key)),
    ),
    applicationsOfParties(store, parties),
    usesOf(store, parties, new Set(keys), links),
  ]);
  return {
    nodes: [
      ...parties.flatMap((key) => {
        const party = summaries.get(key);
        const towns = (applications.get(key) ?? []).flatMap(({ town }) => town ?? []);
        return party === undefined ? [] : [partyNode(party, towns, ring.id)];
      }),
      ...keys.flatMap((key) => {
        const group = isGroupKey(key) ? reasonOf(key, ring) : undefined;
        if (group !== undefined) return [groupNode(key, group.kind, group.value, group.sharedBy)];
        const value = attributes.get(key);
        return value === undefined ? [] : [attributeNode(value, defaultSettings)];
      }),
    ],
    edges: edgesOf(uses, links),
    links: links.map(linkSummary),
    omitted: kept.flatMap(({ attribute, parties: holders }): Omission[] => {
      const left = [...holders].filter((party) => !inView.has(party)).length;
      return left > 0 ? [{ node: attribute, kind: null, count: left }] : [];
    }),
  };
}

/** The values that count in the ring's links with the parties they hold, most first. */
function evidenceOf(ring: Ring): { readonly attribute: string; readonly parties: ReadonlySet<string> }[] {
  const holders = new Map<string, Set<string>>();
  for (const { a, b, reasons } of ring.links) {
    for (const { attribute, setAside } of reasons) {
      if (setAside !== undefined) continue;
      const parties = holders.get(attribute) ?? new Set();
      holders.set(attribute, parties.add(a).add(b));
    }
  }
  return [...holders]
    .map(([attribute, parties]) => ({ attribute, parties }))
    .sort((x, y) => y.parties.size - x.parties.size || compareText(x.attribute, y.attribute));
}

async function usesOf(
  store: Reader,
  parties: readonly string[],
  attributes: ReadonlySet<string>,
  links: readonly Link[],
): Promise<ReadonlyMap<string, Uses>> {
  const held = await heldByParties(store, parties);
  const alike = links.flatMap(({ a, b, reasons }) =>
    reasons
      .filter(({ attribute }) => attributes.has(attribute) && isGroupKey(attribute))
      .flatMap(({ attribute }) => [a, b].map((party) => ({ party, attribute, uses: new Set<string>() }))),
  );
  return new Map([
    ...alike.map((uses) => [edgeId(uses.party, uses.attribute), uses] as const),
    ...[...held].flatMap(([party, values]) =>
      values
        .filter(({ key }) => attributes.has(key))
        .map(({ key, observations }) => {
          const uses = new Set(observations.map(({ use }) => use));
          return [edgeId(party, key), { party, attribute: key, uses }] as const;
        }),
    ),
  ]);
}

const reasonOf = (attribute: string, ring: Ring): Reason | undefined =>
  ring.links.flatMap(({ reasons }) => reasons).find((reason) => reason.attribute === attribute);
