import { editDistance } from './edit-distance.ts';

/** Words of a street that differ by more than this share of their letters are another street's. */
const SLIPS = 0.4;

/**
 * Whether two residences may be one that somebody wrote wrongly: postcode, town and unit are the same, and of number and
 * street one is the same and the other left out, or so mistyped as happens (one digit; some letters). Much more than what
 * is similar, because it only ever excuses: neighbours who share a telephone are more often one home than two.
 * @param x key of an address, or of similar ones
 */
export function perhapsOneAddress(x: string, y: string): boolean {
  const [a, b] = [partsOf(x), partsOf(y)];
  if (a.place !== b.place || a.postcode === '') return false;
  if (a.street === b.street && a.street !== '') {
    return a.number === '' || b.number === '' || editDistance(a.number, b.number) <= 1;
  }
  if (a.number === '' || a.number !== b.number) return false;
  if (a.street === '' || b.street === '') return true;
  return editDistance(a.street, b.street) <= SLIPS * Math.min(a.street.length, b.street.length);
}

function partsOf(key: string) {
  const [line = '', town = '', region = '', postcode = '', country = '', unit = ''] = key
    .slice(key.lastIndexOf(':') + 1)
    .split('|');
  const [first = '', ...rest] = line.split(' ');
  const [number, street] = /\d/.test(first) ? [first, rest.join(' ')] : ['', line];
  return { number, street, postcode, place: [town, region, postcode, country, unit].join('|') };
}
