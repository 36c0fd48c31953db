import { isOneEdit } from './one-edit.ts';
import { hashOfWord } from './shingles.ts';

/** Shorter words are directions and the like: another one is another street. */
const MIN_WORD = 4;

/**
 * What an address has in common with those that only write the name of the street otherwise: its numbers, postcode,
 * country and unit, as a number of 32 bits. Undefined where it has no postcode or no number: then neighbours have it too.
 * @param key of `canonicalAddress`
 */
export function nearOf(key: string): number | undefined {
  const { street, postcode, country, unit } = partsOf(key);
  const numbers = street.split(' ').filter(isNumber);
  if (postcode === '' || numbers.length === 0) return undefined;
  return hashOfWord([...numbers, postcode, country, unit].join('|'));
}

/**
 * Whether two addresses are one but for a slip in one word of the street: a letter too many, too few or another, two
 * swapped, or a space too many, too few or elsewhere. Never in a number: 12 and 13 are neighbours.
 */
export function addressesAlike(x: string, y: string): boolean {
  const [a, b] = [partsOf(x), partsOf(y)];
  if (a.town !== b.town || a.region !== b.region || a.postcode !== b.postcode || a.country !== b.country) return false;
  if (a.unit !== b.unit || a.postcode === '') return false;
  const [wordsOfA, wordsOfB] = different(a.street.split(' '), b.street.split(' '));
  const [one = '', another = ''] = [wordsOfA.join(''), wordsOfB.join('')];
  if (isNumber(one) || isNumber(another) || Math.max(one.length, another.length) < MIN_WORD) return false;
  if (one === another) return wordsOfA.length <= 2 && wordsOfB.length <= 2 && wordsOfA.length + wordsOfB.length > 2;
  return wordsOfA.length === 1 && wordsOfB.length === 1 && isOneEdit(one, another);
}

/** What is left of both when the words they begin and end with alike are gone. */
function different(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function partsOf(key: string) {
  const [street = '', town = '', region = '', postcode = '', country = '', unit = ''] = key.split('|');
  return { street, town, region, postcode, country, unit };
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word);
