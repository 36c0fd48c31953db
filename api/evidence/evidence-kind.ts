import type { AttributeKind } from '../graph/attribute-kind.ts';

/** Kinds of which values can be similar without being equal, each with the kind that the values themselves are of. */
const SIMILAR = {
  resume_similar: 'resume',
  address_similar: 'address',
  email_similar: 'email',
} as const satisfies Readonly<Record<string, AttributeKind>>;

/** Evidence of values that are alike and not equal: weaker, and named so wherever it is shown. */
export type SimilarKind = keyof typeof SIMILAR;

/** What a reason can be: an equal value by its kind, or similar ones. */
export type EvidenceKind = AttributeKind | SimilarKind;

export const isSimilarKind = (kind: EvidenceKind): kind is SimilarKind => Object.hasOwn(SIMILAR, kind);

/** The kind of the values themselves. */
export const kindOfValues = (kind: EvidenceKind): AttributeKind => (isSimilarKind(kind) ? SIMILAR[kind] : kind);

/** Whether a key is that of a group of similar values, which is no node of the graph. */
export const isGroupKey = (key: string): boolean => Object.hasOwn(SIMILAR, key.slice(0, Math.max(0, key.indexOf(':'))));
