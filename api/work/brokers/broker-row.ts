import type { EvidenceKind } from '../../evidence/evidence-kind.ts';
import type { HiddenRole } from '../../evidence/hidden-brokers.ts';
import type { Outcome } from '../../evidence/holds-together.ts';
import type { Ring } from '../../evidence/link.ts';
import { idOfKey } from '../party-key.ts';
import type { RingDetails } from '../rings/ring-details.ts';

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

/** Who stands between the parties of one ring: hidden ones, then declared ones with their candidates in it. */
export const brokerRowsOfRing = (ring: Ring, details: RingDetails): BrokerRow[] => [
  ...hiddenRows(ring, details),
  ...details.brokers.map(({ broker, ...inRing }) =>
    declaredRow(broker, [{ ring: ring.id, ...inRing }], inRing.candidates.length),
  ),
];

export const hiddenRows = (ring: Ring, { hiddenBrokers }: RingDetails): HiddenBrokerRow[] =>
  hiddenBrokers.map(({ role, node, kind, value, parties, applications, betweenness, without, innocent }) => ({
    type: 'hidden',
    role,
    ring: ring.id,
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
  }));

/** A declared broker with what was found of it in rings; keys become ids. */
export function declaredRow(
  broker: {
    readonly key: string;
    readonly name: string;
    readonly kind: string;
    readonly declared: boolean;
    readonly candidates: number;
  },
  rings: DeclaredBrokerRow['rings'],
  candidatesInRings: number,
): DeclaredBrokerRow {
  const { key, name, kind, declared, candidates } = broker;
  const behind = rings.some((ring) => ring.behind);
  return {
    type: 'declared',
    id: idOfKey(key),
    name,
    kind,
    declared,
    candidates,
    candidatesInRings,
    rings: rings.map((ring) => ({
      ring: ring.ring,
      candidates: ring.candidates.map(idOfKey),
      applications: ring.applications.map(idOfKey),
      member: ring.member,
      behind: ring.behind,
    })),
    behind,
    innocent: behind
      ? 'It may not know: somebody can send many candidates through one agency, and a small one soon has most of its candidates from one sender.'
      : rings.length > 0
        ? 'Operators send candidates through honest agencies. What it gives all its candidates, such as its own phone, was set aside.'
        : 'None of its candidates is in a ring. What it gives all of them, such as its own phone, was set aside.',
  };
}
