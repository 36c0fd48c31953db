import type { SimilarKind } from '../../evidence/evidence-kind.ts';
import type { Reader } from '../../graph/store.ts';
import { isAskedOnce } from '../asked-once.ts';
import { addressesAlike } from './addresses-alike.ts';
import { emailsAlike } from './emails-alike.ts';
import type { Likeness } from './likeness.ts';
import { likenessOnce } from './likeness-once.ts';
import { resumesAlike } from './resumes-alike.ts';

const LIKENESS: Readonly<Record<SimilarKind, (store: Reader) => Likeness>> = {
  resume_similar: resumesAlike,
  address_similar: addressesAlike,
  email_similar: emailsAlike,
};

export const similarKinds = Object.keys(LIKENESS) as readonly SimilarKind[];

const kept = new WeakMap<Reader, Map<SimilarKind, Likeness>>();

/** How values of a kind are found to be alike; what was found is kept with a reader that keeps what it was answered. */
export function likenessOf(kind: SimilarKind, store: Reader): Likeness {
  if (!isAskedOnce(store)) return LIKENESS[kind](store);
  const known = kept.get(store) ?? new Map<SimilarKind, Likeness>();
  const likeness = known.get(kind) ?? likenessOnce(LIKENESS[kind](store));
  kept.set(store, known.set(kind, likeness));
  return likeness;
}
