/** A strength in bits as a picture that needs no arithmetic: a fair coin that shows heads so many times in a row. */
export function inWords(bits: number): string {
  const heads = Math.round(bits);
  if (heads <= 0) return 'not surprising at all';
  if (heads === 1) return 'about as surprising as one head in one throw of a coin';
  return `about as surprising as ${heads} heads in a row`;
}
