import { mixBits } from './mix-bits.ts';

/**
 * Bands of a signature, and rows in each: `1 − (1 − s^ROWS)^BANDS` of the pairs of resemblance s meet in a band, 0.56 of those
 * at 0.7, 0.79 at 0.8, 0.96 at 0.9, and 0.02 at 0.3. Few bands, because each is an indexed property of every résumé
 * (docs/adr/0006-similar.md).
 */
const BANDS = 3;
const ROWS = 4;

/** Hash i is `mixBits(shingle ^ SEEDS[i])`: permutations of all shingles there can be, drawn once and for all. */
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, index) => mixBits(Math.imul(index + 1, 0x9e3779b9)));

/**
 * MinHash (Broder 1997): under each of the permutations the least shingle of a set. Two sets agree in a place with a
 * probability that is their resemblance.
 */
export function minHash(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < SEEDS.length; index += 1) {
      const hash = mixBits(shingle ^ (SEEDS[index] ?? 0));
      if (hash < (least[index] ?? 0)) least[index] = hash;
    }
  }
  return least;
}

/**
 * The bands of a signature, each as one number of 32 bits that also says which band it is (locality-sensitive hashing:
 * Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): texts that are much alike have one in common.
 */
export function bandsOf(signature: Uint32Array): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let bits = band + 1;
    for (let row = 0; row < ROWS; row += 1) bits = mixBits(bits ^ (signature[band * ROWS + row] ?? 0));
    return bits;
  });
}
