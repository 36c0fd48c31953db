import { SHINGLE, shinglesOf, type Word, wordsOf } from './shingles.ts';

/** A stretch of a text; `shared` where its words stand in the other text in the same order. */
export interface Stretch {
  readonly text: string;
  readonly shared: boolean;
}

/** Cuts two texts into the passages that both have, at least three words each and wherever they stand, and what lies between. */
export function sharedPassages(
  a: string,
  b: string,
): { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] } {
  const [wordsOfA, wordsOfB] = [wordsOf(a), wordsOf(b)];
  const [shinglesOfA, shinglesOfB] = [shinglesOf(wordsOfA), shinglesOf(wordsOfB)];
  return {
    a: stretches(a, wordsOfA, shinglesOfA, new Set(shinglesOfB)),
    b: stretches(b, wordsOfB, shinglesOfB, new Set(shinglesOfA)),
  };
}

function stretches(
  text: string,
  words: readonly Word[],
  shingles: Uint32Array,
  others: ReadonlySet<number>,
): Stretch[] {
  const shared = new Uint8Array(words.length);
  shingles.forEach((shingle, from) => {
    if (others.has(shingle)) shared.fill(1, from, from + SHINGLE);
  });
  const found: Stretch[] = [];
  let at = 0;
  const cut = (to: number, isShared: boolean) => {
    if (to > at) found.push({ text: text.slice(at, to), shared: isShared });
    at = Math.max(at, to);
  };
  for (let index = 0; index < words.length; index += 1) {
    if (shared[index] === 0 || shared[index - 1] === 1) continue;
    cut(words[index]?.from ?? at, false);
    let last = index;
    while (shared[last + 1] === 1) last += 1;
    cut(words[last]?.to ?? at, true);
  }
  cut(text.length, false);
  return found;
}
