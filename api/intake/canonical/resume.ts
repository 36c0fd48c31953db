import { createHash } from 'node:crypto';
import { bandsOf, minHash } from '../similar/min-hash.ts';
import { shinglesOf, wordsOf } from '../similar/shingles.ts';
import { type Canonical, rejected } from './canonical.ts';

export interface ResumeParts {
  readonly words: number;
  /** What résumés that are much alike have in common; see `bandsOf`. */
  readonly bands: readonly number[];
}

/** Below this a text is a headline that strangers share, not a résumé. */
const MIN_WORDS = 30;
/** Scripts without spaces between words: about two characters a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** A résumé as the SHA-256 of its text, case, width and white space folded. Equal means copied; similar is not this. */
export function canonicalResume(raw: string): Canonical<ResumeParts> {
  const normalised = raw.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const unspaced = normalised.match(UNSPACED)?.length ?? 0;
  const words = (normalised === '' ? 0 : normalised.split(' ').length) + Math.floor(unspaced / 2);
  if (words < MIN_WORDS) return rejected(`has fewer than ${MIN_WORDS} words`);
  return {
    ok: true,
    value: createHash('sha256').update(normalised).digest('hex'),
    words,
    bands: bandsOf(minHash(shinglesOf(wordsOf(normalised)))),
    rule: 'the whole text; case and white space do not matter',
  };
}
