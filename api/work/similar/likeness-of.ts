import type { SimilarKind } from '../../evidence/evidence-kind.ts';
import type { Reader } from '../../graph/store.ts';
import { addressesAlike } from './addresses-alike.ts';
import { emailsAlike } from './emails-alike.ts';
import type { Likeness } from './likeness.ts';
import { resumesAlike } from './resumes-alike.ts';

const LIKENESS: Readonly<Record<SimilarKind, (store: Reader) => Likeness>> = {
  resume_similar: resumesAlike,
  address_similar: addressesAlike,
  email_similar: emailsAlike,
};

export const similarKinds = Object.keys(LIKENESS) as readonly SimilarKind[];

export const likenessOf = (kind: SimilarKind, store: Reader): Likeness => LIKENESS[kind](store);
