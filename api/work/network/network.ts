import type { EvidenceKind } from '../../evidence/evidence-kind.ts';
import type { Conflict } from '../../evidence/link.ts';
import type { AttributeKind } from '../../graph/attribute-kind.ts';
import type { PartyKind } from '../party-key.ts';

/** Which shared values come first where not all fit: those that most parties share, or least. */
export type SharedOrder = 'MOST' | 'LEAST';

/** A part of the graph fit to draw: parties, the values they share, and the links between them. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly links: readonly LinkSummary[];
  readonly omitted: readonly Omission[];
}

export interface NetworkNode {
  readonly key: string;
  readonly kind: PartyKind | EvidenceKind;
  readonly label: string;
  /** Second line. */
  readonly detail: string;
  /** Of an attribute: true number of parties that hold it. Of a party: number of its applications. */
  readonly count: number;
  /** A value that so many hold that its holders are not drawn. */
  readonly hub: boolean;
  /** Id of the ring it is a member of, if any. */
  readonly ring: string | null;
}

/** That a party holds an attribute. */
export interface NetworkEdge {
  readonly id: string;
  readonly party: string;
  readonly attribute: string;
  readonly uses: readonly string[];
  /** The most that this value adds to any link of the party in view. */
  readonly bits: number;
  /** Why it is not counted in any link in view, in a sentence. */
  readonly setAside: string | null;
}

export interface LinkSummary {
  readonly a: string;
  readonly b: string;
  readonly bits: number;
  readonly conflict: Conflict;
  readonly association: boolean;
  readonly kinds: readonly EvidenceKind[];
}

/** That a node has more neighbours of a kind (an attribute: holders) than are shown. */
export interface Omission {
  readonly node: string;
  readonly kind: AttributeKind | null;
  readonly count: number;
}
