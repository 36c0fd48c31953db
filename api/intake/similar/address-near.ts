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
 * Whether two addresses are one but for a slip in one word of the street: a letter too many, too few or another, or two
 * swapped. Never in a number: 12 and 13 are neighbours.
 */
export function addressesAlike(x: string, y: string): boolean {
  const [a, b] = [partsOf(x), partsOf(y)];
  if (a.town !== b.town || a.region !== b.region || a.postcode !== b.postcode || a.country !== b.country) return false;
  if (a.unit !== b.unit || a.postcode === '') return false;
  const [wordsOfA, wordsOfB] = [a.street.split(' '), b.street.split(' ')];
  if (wordsOfA.length !== wordsOfB.length) return false;
  const different = wordsOfA.flatMap((word, index) =>
    word === wordsOfB[index] ? [] : [[word, wordsOfB[index] ?? '']],
  );
  const [one, another] = different;
  const [wordOfA = '', wordOfB = ''] = one ?? [];
  if (one === undefined || another !== undefined || isNumber(wordOfA) || isNumber(wordOfB)) return false;
  return Math.max(wordOfA.length, wordOfB.length) >= MIN_WORD && isOneEdit(wordOfA, wordOfB);
}

function partsOf(key: string) {
  const [street = '', town = '', region = '', postcode = '', country = '', unit = ''] = key.split('|');
  return { street, town, region, postcode, country, unit };
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word);
