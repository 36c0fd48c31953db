import { foldText } from '../canonical/fold-text.ts';
import { mixBits } from './mix-bits.ts';

/** Words in a row that make one shingle: a word changed here or there leaves most of them as they were. */
export const SHINGLE = 3;
/** Scripts that put no spaces between words: each character is taken for one. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const ASCII = /^[\s\x20-\x7e]*$/;

/** Where a word of a text begins and ends, and its hash; punctuation and white space stand between words. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly hash: number;
}

/** The words of a text in their order; case and accents do not matter. */
export function wordsOf(text: string): readonly Word[] {
  return ASCII.test(text) ? asciiWords(text) : anyWords(text);
}

/** The shingles of a text in their order (Broder, "On the resemblance and containment of documents", 1997), as 32 bits each. */
export function shinglesOf(words: readonly Word[]): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let from = 0; from < shingles.length; from += 1) {
    let shingle = 0;
    for (let at = from; at < from + SHINGLE; at += 1) shingle = mixBits(shingle ^ (words[at]?.hash ?? 0));
    shingles[from] = shingle;
  }
  return shingles;
}

/** The same as a set, in ascending order. */
export const shingleSet = (text: string): Uint32Array => Uint32Array.from(new Set(shinglesOf(wordsOf(text)))).sort();

/** Jaccard index of two sets in ascending order: how many both have, by how many either has. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  let [atA, atB] = [0, 0];
  while (atA < a.length && atB < b.length) {
    const [x = 0, y = 0] = [a[atA], b[atB]];
    if (x === y) both += 1;
    if (x <= y) atA += 1;
    if (y <= x) atB += 1;
  }
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}

/** FNV-1a over the code units of a folded word. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

function anyWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { from: index, to: index + word.length, hash: hashOfWord(foldText(word)) };
  });
}

/** 32 bits of a folded word. */
export function hashOfWord(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The same, character by character, for the letters of most texts: every résumé that is loaded comes through here. */
function asciiWords(text: string): Word[] {
  const words: Word[] = [];
  let [from, hash] = [-1, BASIS];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 0 : text.charCodeAt(at);
    const letter = code >= A && code <= Z ? code + 32 : code;
    if ((letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57)) {
      if (from < 0) from = at;
      hash = Math.imul(hash ^ letter, PRIME);
    } else if (from >= 0) {
      words.push({ from, to: at, hash: hash >>> 0 });
      [from, hash] = [-1, BASIS];
    }
  }
  return words;
}

const [A, Z] = [65, 90];
