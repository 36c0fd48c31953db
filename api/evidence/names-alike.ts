import { editDistance } from './edit-distance.ts';
import type { Holder } from './world.ts';

/**
 * How two name keys could be one person's: `same`; `respelled` (each word close to one of the other, or one surname
 * joined to another); `other_script`
 * and `renamed` (one given name, another surname, as after a marriage), which say nothing without the birth dates;
 * `one_word` (another word in common: only with one birth date does that say anything, e.g. Aleksandr and Alexander of
 * one surname); `unreadable` (both without a letter or digit); `other`.
 * Compares what two records state of one person; it never adds to the strength of a link.
 */
export type NameLikeness = 'same' | 'respelled' | 'other_script' | 'renamed' | 'one_word' | 'unreadable' | 'other';

type Named = Pick<Holder, 'nameKey' | 'givenName'>;

export function nameLikeness(x: Named, y: Named): NameLikeness {
  const [a, b] = [x.nameKey, y.nameKey];
  if (a === '' || b === '') return a === b ? 'unreadable' : 'other';
  if (a === b) return 'same';
  if (isLatin(a) !== isLatin(b)) return 'other_script';
  const [firstOfA = '', secondOfA] = a.split(' ');
  const [firstOfB = '', secondOfB] = b.split(' ');
  if (secondOfA === undefined || secondOfB === undefined) {
    const oneWord = secondOfA === secondOfB;
    const [whole, other] = [a.replace(' ', ''), b.replace(' ', '')];
    return isClose(whole, other) || (oneWord && isJoined(whole, other)) ? 'respelled' : 'other';
  }
  if (isClose(firstOfA, firstOfB) && isClose(secondOfA, secondOfB)) return 'respelled';
  if (isClose(firstOfA, secondOfB) && isClose(secondOfA, firstOfB)) return 'respelled';
  if (x.givenName !== undefined && x.givenName === y.givenName) {
    return isJoined(surname(a, x.givenName), surname(b, x.givenName)) ? 'respelled' : 'renamed';
  }
  return [firstOfB, secondOfB].some((word) => word === firstOfA || word === secondOfA) ? 'one_word' : 'other';
}

const surname = (key: string, givenName: string): string => {
  const [first = '', second = ''] = key.split(' ');
  return first === givenName ? second : first;
};

/** A surname that was joined to another: Nakamura-Silva beside Nakamura, at least of four letters. */
const isJoined = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || a.endsWith(b) || b.startsWith(a) || b.endsWith(a));

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\p{N}\s]*$/u.test(name);

/** Words of three letters must agree (Wei is not Wen), longer ones but for one letter, long ones but for two. */
function isClose(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const allowed = length >= 7 ? 2 : length >= 4 ? 1 : 0;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}
