import type { EvidenceKind } from './evidence-kind.ts';
import type { JoiningBroker } from './joining-brokers.ts';

/** Whether the two parties claim to be different people; see "conflict" in the vocabulary. */
export type Conflict = 'yes' | 'no' | 'unknown';

/** Why a shared value is not counted: the innocent explanation, named. */
export type SetAsideReason =
  | 'agency_channel'
  | 'shared_home'
  | 'public_computer'
  | 'shared_network'
  | 'multi_occupancy'
  | 'recycled_number'
  | 'mail_drop'
  | 'listed'
  | 'ledger';

/** One shared value between two parties. */
export interface Reason {
  readonly kind: EvidenceKind;
  /** Attribute key; of similar values the key of their group, which is no node. */
  readonly attribute: string;
  /** Canonical value, masked where sealed. */
  readonly value: string;
  /** Number of parties that hold it. */
  readonly sharedBy: number;
  /** Bits it adds to the link: 0 when set aside or when another reason already covers it. */
  readonly bits: number;
  /** Bits it would add if it stood alone and nothing explained it. */
  readonly aloneBits: number;
  readonly setAside: { readonly reason: SetAsideReason; readonly because: string } | undefined;
  /** Attribute key of the stronger reason that this one comes with (a device and its IP, the same holders). */
  readonly countedWith: string | undefined;
  /** Of similar values: attribute keys of those that each of the two parties holds. */
  readonly similar: { readonly a: readonly string[]; readonly b: readonly string[] } | undefined;
}

/** Two parties that share at least one attribute. `a` sorts before `b`. */
export interface Link {
  readonly a: string;
  readonly b: string;
  /** Log-likelihood ratio in bits: the sum over reasons. */
  readonly bits: number;
  /** What the sum would be if nothing were set aside: the other reading, shown beside it. */
  readonly bitsIfNothingSetAside: number;
  readonly conflict: Conflict;
  /** In one sentence, why the conflict is what it is. */
  readonly conflictBecause: string;
  /** Below the ring threshold: counts only where it touches a ring, and joins somebody to it from the joining threshold. */
  readonly weak: boolean;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** Parties held together by conflicting links (`holding-links.ts`) or a broker (`joining-brokers.ts`), and those tied to them by weaker links. */
export interface Ring {
  /** Key of its earliest party without the prefix, so that it is the same on every run. */
  readonly id: string;
  readonly parties: readonly string[];
  /** Application keys that carry the ring's evidence. */
  readonly applications: readonly string[];
  /** Sum of the bits of a strongest spanning tree, of each part where a broker joins several: what has to be explained away for the ring to vanish. */
  readonly bits: number;
  readonly links: readonly Link[];
  /** Parties listed by association only, with the weak link that touches the ring. */
  readonly association: readonly Link[];
  /** Strong links to other rings, too little to make one of both. */
  readonly bridges: readonly Link[];
  /** Brokers that join what links alone leave apart. */
  readonly joinedBy: readonly JoiningBroker[];
  /** Values that hold at least three of its parties, most first. */
  readonly hubs: readonly {
    readonly kind: EvidenceKind;
    readonly attribute: string;
    readonly value: string;
    readonly parties: readonly string[];
  }[];
}
