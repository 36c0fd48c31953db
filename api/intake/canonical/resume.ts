import { createHash } from 'node:crypto';
import { bandsOf, minHash } from '../similar/min-hash.ts';
import { shingleSet } from '../similar/shingles.ts';
import { sketchOf } from '../similar/sketch.ts';
import { type Canonical, rejected } from './canonical.ts';

export interface ResumeParts {
  readonly words: number;
  /** What résumés that are much alike have in common; see `bandsOf`. */
  readonly bands: readonly number[];
  /** What they can have in common at most; see `mostAlike`. */
  readonly sketch: string;
}

/** Below this a text is a headline that strangers share, not a résumé. */
const MIN_WORDS = 30;
/** Scripts without spaces between words: about two characters a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** The text of a résumé as it is compared: case, width and white space folded. */
export const normalisedResume = (raw: string): string =>
  raw.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** What two résumés are compared by. */
export const resumeShingles = (raw: string): Uint32Array => shingleSet(normalisedResume(raw));

/** Whether a text is long enough to be a résumé. */
export const isResume = (raw: string): boolean => wordsIn(normalisedResume(raw)) >= MIN_WORDS;

function wordsIn(normalised: string): number {
  const unspaced = normalised.match(UNSPACED)?.length ?? 0;
  return (normalised === '' ? 0 : normalised.split(' ').length) + Math.floor(unspaced / 2);
}

/** A résumé as the SHA-256 of its normalised text. Equal means copied; similar is not this. */
export function canonicalResume(raw: string): Canonical<ResumeParts> {
  const normalised = normalisedResume(raw);
  const words = wordsIn(normalised);
  if (words < MIN_WORDS) return rejected(`has fewer than ${MIN_WORDS} words`);
  const shingles = shingleSet(normalised);
  return {
    ok: true,
    value: createHash('sha256').update(normalised).digest('hex'),
    words,
    bands: bandsOf(minHash(shingles)),
    sketch: sketchOf(shingles),
    rule: 'the whole text; case and white space do not matter',
  };
}
