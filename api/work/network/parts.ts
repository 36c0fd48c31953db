import { compareText } from '../../evidence/compare-text.ts';
import type { EvidenceKind } from '../../evidence/evidence-kind.ts';
import type { Link } from '../../evidence/link.ts';
import type { AttributeSummary } from '../entities/attribute-summaries.ts';
import type { PartySummary } from '../entities/party-summaries.ts';
import { groupBy } from '../group-by.ts';
import { isAssociation, rounded } from '../link-row.ts';
import type { EvidenceSettings } from '../settings.ts';
import { townName } from '../town-name.ts';
import type { LinkSummary, NetworkEdge, NetworkNode } from './network.ts';

/** @param towns folded, of its applications; may repeat */
export function partyNode(party: PartySummary, towns: readonly string[], ring: string | null): NetworkNode {
  const { key, id, kind, name, applicationCount: count, broker } = party;
  const what =
    broker === undefined
      ? `${count} ${count === 1 ? 'application' : 'applications'}`
      : `${broker.kind.replaceAll('_', ' ')}, placed ${count}`;
  const detail = [id, what, ...[...new Set(towns)].slice(0, 2).map(townName)].join(' · ');
  return { key, kind, label: name, detail, count, hub: false, ring };
}

export function attributeNode(value: AttributeSummary, { pairLimit }: EvidenceSettings): NetworkNode {
  const { key, kind, value: label, partyCount: count } = value;
  const detail = `held by ${count === 1 ? '1 party' : `${count} parties`}`;
  return { key, kind, label, detail, count, hub: count > pairLimit, ring: null };
}

/** Values that are alike, drawn as one. */
export const groupNode = (key: string, kind: EvidenceKind, label: string, parties: number): NetworkNode => ({
  key,
  kind,
  label,
  detail: `similar, not equal: held by ${parties} parties`,
  count: parties,
  hub: false,
  ring: null,
});

export const linkSummary = (link: Link): LinkSummary => ({
  a: link.a,
  b: link.b,
  bits: rounded(link.bits),
  conflict: link.conflict,
  association: isAssociation(link),
  kinds: [...new Set(link.reasons.map(({ kind }) => kind))],
});

/** That a party holds an attribute, and for what. */
export interface Uses {
  readonly party: string;
  readonly attribute: string;
  readonly uses: ReadonlySet<string>;
}

export const edgeId = (party: string, attribute: string): string => `${party} ${attribute}`;

/** @param uses by id of the edge @param links in view, which say what a value adds */
export function edgesOf(uses: ReadonlyMap<string, Uses>, links: readonly Link[]): NetworkEdge[] {
  const reasons = groupBy(
    links.flatMap(({ a, b, reasons: all }) => all.flatMap((reason) => [a, b].map((party) => ({ party, reason })))),
    ({ party, reason }) => edgeId(party, reason.attribute),
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
