/** Bits to each shingle: with four, what one text has alone seldom sets a bit that the other sets as well. */
const BITS_EACH = 4;
/** Bytes of the bits, always a power of two: what has more shingles is told apart less well. */
const [LEAST, MOST] = [8, 512];
/** Bytes before the bits: how many shingles there are. */
const HEADER = 4;

/**
 * Of a set of shingles how many there are, and for each one bit that its last bits choose, as base64. With two sketches
 * one knows what two texts can have in common at most, without the texts.
 */
export function sketchOf(shingles: Uint32Array): string {
  let bytes = LEAST;
  while (bytes * 8 < shingles.length * BITS_EACH && bytes < MOST) bytes *= 2;
  const sketch = Buffer.alloc(HEADER + bytes);
  sketch.writeUInt32LE(shingles.length, 0);
  for (const shingle of shingles) {
    const bit = shingle & (bytes * 8 - 1);
    sketch[HEADER + (bit >> 3)] = (sketch[HEADER + (bit >> 3)] ?? 0) | (1 << (bit & 7));
  }
  return sketch.toString('base64url');
}

/** A sketch as it is compared. */
export interface Sketch {
  /** How many shingles there are. */
  readonly size: number;
  readonly bits: Uint8Array;
}

export function readSketch(sketch: string): Sketch {
  const read = Buffer.from(sketch, 'base64url');
  return { size: read.readUInt32LE(0), bits: read.subarray(HEADER) };
}

/**
 * The greatest Jaccard index that the sets behind two sketches can have, 0 to 1: a bit that one sets and the other does
 * not stands for a shingle at least that the other has not.
 */
export function mostAlike(x: Sketch, y: Sketch): number {
  const bytes = Math.min(x.bits.length, y.bits.length);
  const [ofX, ofY] = [folded(x.bits, bytes), folded(y.bits, bytes)];
  let [onlyX, onlyY] = [0, 0];
  for (let at = 0; at < bytes; at += 1) {
    const here = ofX[at] ?? 0;
    const there = ofY[at] ?? 0;
    onlyX += bitsIn(here & ~there);
    onlyY += bitsIn(there & ~here);
  }
  const both = Math.min(x.size - onlyX, y.size - onlyY);
  const either = x.size + y.size - both;
  return either === 0 ? 0 : both / either;
}

/** The bits of a sketch as though it had been made of fewer bytes: the last bits of a shingle are the last of its longer ones. */
function folded(sketch: Uint8Array, bytes: number): Uint8Array {
  if (sketch.length === bytes) return sketch;
  const bits = new Uint8Array(bytes);
  for (let at = 0; at < sketch.length; at += 1) {
    const place = at % bytes;
    bits[place] = (bits[place] ?? 0) | (sketch[at] ?? 0);
  }
  return bits;
}

const BITS_IN = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
const bitsIn = (byte: number): number => BITS_IN[byte] ?? 0;
