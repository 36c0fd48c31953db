/** Mixes one 32-bit number into a hash: the body of MurmurHash3_x86_32 (Austin Appleby, public domain). */
function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads every bit of a hash over all others: the finaliser of MurmurHash3_x86_32. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const labels = new Map<string, number>();

/** 32-bit FNV-1a of a label; labels are the few words in this folder, so they are remembered. */
function labelHash(label: string): number {
  const known = labels.get(label);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < label.length; i += 1) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  labels.set(label, hash);
  return hash;
}

/** A 32-bit hash of words and whole numbers (also those above 2^32): the key under which something is drawn. */
export function hashOf(...parts: readonly (string | number)[]): number {
  let hash = 0x9747b28c;
  for (const part of parts) {
    if (typeof part === 'string') hash = mix(hash, labelHash(part));
    else hash = mix(mix(hash, part | 0), Math.floor(part / 0x100000000) | 0);
  }
  return finish(hash ^ parts.length);
}

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));

/**
 * xoshiro128** 1.1 (David Blackman and Sebastiano Vigna, 2018, public domain, https://prng.di.unimi.it),
 * its state filled by a Weyl sequence through the MurmurHash3 finaliser. Small and quick to start,
 * because every entity of the world starts its own from a key instead of taking turns at one stream.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(key: number) {
    this.#a = finish(key + 0x9e3779b9);
    this.#b = finish(key + 0x3c6ef372);
    this.#c = finish(key + 0xdaa66d2b);
    this.#d = finish(key + 0x78dde6e4);
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const result = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const t = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = rotate(this.#d, 11);
    return result;
  }

  /** From 0 up to but not including 1. */
  unit(): number {
    return this.next() / 0x100000000;
  }

  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number {
    return Math.floor(this.unit() * below);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return at(from, this.below(from.length));
  }

  /** As `pick`, but the front of the list comes more often, as names and towns do. */
  pickSkewed<T>(from: readonly T[]): T {
    return at(from, Math.floor(this.unit() ** 1.7 * from.length));
  }

  /** Index of one of the weights, in proportion to them. */
  weighted(weights: readonly number[]): number {
    let left = this.unit() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return index;
    }
    return weights.length - 1;
  }

  /** The same things in a drawn order (Fisher and Yates). */
  shuffled<T>(things: readonly T[]): T[] {
    const result = [...things];
    for (let i = result.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      const kept = at(result, i);
      result[i] = at(result, j);
      result[j] = kept;
    }
    return result;
  }

  digits(count: number): string {
    let text = '';
    for (let i = 0; i < count; i += 1) text += this.below(10);
    return text;
  }

  hex(count: number): string {
    let text = '';
    while (text.length < count) text += this.next().toString(16).padStart(8, '0');
    return text.slice(0, count);
  }

  letters(count: number): string {
    let text = '';
    for (let i = 0; i < count; i += 1) text += String.fromCharCode(97 + this.below(26));
    return text;
  }
}

/** The element at an index that is known to exist. @throws RangeError when it does not */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`Nothing at ${index} of ${list.length}`);
  return element;
}
