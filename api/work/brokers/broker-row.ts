import type { BrokerInRing } from '../../evidence/behind-ring.ts';
import type { EvidenceKind } from '../../evidence/evidence-kind.ts';
import type { HiddenBroker, HiddenRole } from '../../evidence/hidden-brokers.ts';
import type { Outcome } from '../../evidence/holds-together.ts';
import { idOfKey } from '../party-key.ts';
import { declaredInnocent } from './declared-innocent.ts';
import type { Declared, Standing } from './standing.ts';

/** A broker that was declared, or that applications name. */
export interface DeclaredBrokerRow {
  readonly type: 'declared';
  /** Without prefix. */
  readonly id: string;
  readonly name: string;
  /** As declared: `staffing_agency`, `host`, …; `unknown` where only applications have named it. */
  readonly kind: string;
  readonly declared: boolean;
  /** Applicants who name it or give a channel of it. */
  readonly candidates: number;
  /** Those of them who are in any ring. */
  readonly candidatesInRings: number;
  readonly rings: readonly {
    readonly ring: string;
    readonly candidates: readonly string[];
    /** Record keys of their applications that name it. */
    readonly applications: readonly string[];
    readonly member: boolean;
    readonly behind: boolean;
  }[];
  /** Whether it stands behind a ring: it is a party of one, or one holds most of its candidates. */
  readonly behind: boolean;
  /** What else could explain that, in a sentence. */
  readonly innocent: string;
}

/** A party or value that does a broker's work for a ring and that nobody declared. */
export interface HiddenBrokerRow {
  readonly type: 'hidden';
  readonly role: HiddenRole;
  readonly ring: string;
  /** Id of a party without prefix; null where it is a value. */
  readonly party: string | null;
  /** Key of a value; null where it is a party. */
  readonly attribute: string | null;
  readonly kind: EvidenceKind | null;
  /** Canonical, masked where sealed. */
  readonly value: string | null;
  /** Parties of the ring for which it does so. */
  readonly parties: readonly string[];
  /** Record keys of their applications that show it. */
  readonly applications: readonly string[];
  /** 0 to 1. */
  readonly betweenness: number;
  /** What the ring would be without it. */
  readonly outcome: Outcome;
  /** Sizes of what it would fall into, largest first; whoever would be alone is not among them. */
  readonly pieces: readonly number[];
  readonly innocent: string;
}

export type BrokerRow = DeclaredBrokerRow | HiddenBrokerRow;

/** Somebody who stands between applicants, as `brokers` prints it. */
export const brokerRow = (standing: Standing): BrokerRow =>
  standing.type === 'hidden' ? hiddenRow(standing.ring, standing.hidden) : declaredRow(standing);

/** Who stands between the parties of one ring: hidden ones, then declared ones with their candidates in it. */
export const brokerRowsOfRing = (
  ring: string,
  hidden: readonly HiddenBroker[],
  brokers: readonly BrokerInRing[],
): BrokerRow[] => [
  ...hidden.map((one) => hiddenRow(ring, one)),
  ...brokers.map(({ broker, ...inRing }) =>
    declaredRow({
      type: 'declared',
      broker,
      rings: [{ ring, ...inRing }],
      candidatesInRings: inRing.candidates.length,
    }),
  ),
];

function hiddenRow(ring: string, found: HiddenBroker): HiddenBrokerRow {
  const { role, node, kind, value, parties, applications, betweenness, without, innocent } = found;
  return {
    type: 'hidden',
    role,
    ring,
    party: kind === undefined ? idOfKey(node) : null,
    attribute: kind === undefined ? null : node,
    kind: kind ?? null,
    value: value ?? null,
    parties: parties.map(idOfKey),
    applications: applications.map(idOfKey),
    betweenness: Math.round(betweenness * 1000) / 1000,
    outcome: without.outcome,
    pieces: without.pieces.map(({ length }) => length),
    innocent,
  };
}

function declaredRow(standing: Declared): DeclaredBrokerRow {
  const { key, name, kind, declared, candidates } = standing.broker;
  return {
    type: 'declared',
    id: idOfKey(key),
    name,
    kind,
    declared,
    candidates,
    candidatesInRings: standing.candidatesInRings,
    rings: standing.rings.map((inRing) => ({
      ring: inRing.ring,
      candidates: inRing.candidates.map(idOfKey),
      applications: inRing.applications.map(idOfKey),
      member: inRing.member,
      behind: inRing.behind,
    })),
    behind: standing.rings.some(({ behind }) => behind),
    innocent: declaredInnocent(standing),
  };
}
