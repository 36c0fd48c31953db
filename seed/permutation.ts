import { hashOf } from './random.ts';

/** A drawn one-to-one map of 0 … size-1 onto itself. */
export type Permutation = (index: number) => number;

const ROUNDS = 4;

/**
 * A permutation that needs no memory: a Feistel network over the next even power of two, walked until it falls
 * inside the range (Black and Rogaway 2002, "Ciphers with arbitrary finite domains", cycle walking).
 * It lets records come in a shuffled order, and gives every entity a number of its own, without a list of either.
 */
export function permutation(size: number, key: number): Permutation {
  let half = 1;
  while (4 ** half < size) half += 1;
  const mask = 2 ** half - 1;
  const keys = Array.from({ length: ROUNDS }, (_, round) => hashOf('feistel', key, round));
  const once = (index: number): number => {
    let left = Math.floor(index / (mask + 1));
    let right = index & mask;
    for (const roundKey of keys) {
      let h = Math.imul(right ^ roundKey, 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      const mixed = left ^ ((h ^ (h >>> 16)) & mask);
      left = right;
      right = mixed;
    }
    return left * (mask + 1) + right;
  };
  return (index) => {
    let image = once(index);
    while (image >= size) image = once(image);
    return image;
  };
}
