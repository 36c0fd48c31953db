/** A bijection of 32-bit numbers in which every bit of the result depends on every bit given: the end of MurmurHash3 (public domain). */
export function mixBits(given: number): number {
  let bits = given;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
