import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../api/intake/canonical/address.ts';
import { addressesAlike, nearOf } from '../../api/intake/similar/address-near.ts';
import { emailFamily } from '../../api/intake/similar/email-family.ts';
import { isOneEdit } from '../../api/intake/similar/one-edit.ts';

const keyOf = (text: string): string => {
  const found = canonicalAddress(text, 'US');
  if (!found.ok) throw new Error(found.reason);
  return found.key;
};
const HOME = keyOf('1420 W Elmwood St Apt 5, Mesa, AZ 85201');

test.each([
  '1420 W Elmwod St Apt 5, Mesa, AZ 85201',
  '1420 W Elmwoood St Apt 5, Mesa, AZ 85201',
  '1420 W Elmwodo St #5, Mesa, AZ 85201',
  '1420 West Elnwood Street Unit 5, Mesa, Arizona 85201, US',
  '1420 W Elm wood St Apt 5, Mesa, AZ 85201',
  '1420 WElmwood St Apt 5, Mesa, AZ 85201',
])('%s is the address but for a slip, and a candidate', (text) => {
  expect(nearOf(keyOf(text))).toBe(nearOf(HOME));
  expect(addressesAlike(HOME, keyOf(text))).toBe(true);
  expect(addressesAlike(keyOf(text), HOME)).toBe(true);
});

test.each([
  ['next door', '1422 W Elmwood St Apt 5, Mesa, AZ 85201'],
  ['another apartment', '1420 W Elmwood St Apt 6, Mesa, AZ 85201'],
  ['the other end of the street', '1420 E Elmwood St Apt 5, Mesa, AZ 85201'],
  ['another town', '1420 W Elmwood St Apt 5, Tempe, AZ 85201'],
  ['two slips', '1420 W Elmvod St Apt 5, Mesa, AZ 85201'],
  ['the same', '1420 W Elmwood St Apt 5, Mesa, AZ 85201'],
])('%s is not similar', (_what, text) => {
  expect(addressesAlike(HOME, keyOf(text))).toBe(false);
});

test('a space that moved is a slip, two are not, and none is in a number', () => {
  const alike = (a: string, b: string) => addressesAlike(keyOf(a), keyOf(b));
  expect(alike('12 Pridham Stone Rd, Mesa, AZ 85201', '12 Pridha Mstone Rd, Mesa, AZ 85201')).toBe(true);
  expect(alike('12 Bel Air Park Rd, Mesa, AZ 85201', '12 Belairpark Rd, Mesa, AZ 85201')).toBe(false);
  expect(alike('1 24 Elm Park Rd, Mesa, AZ 85201', '124 Elm Park Rd, Mesa, AZ 85201')).toBe(false);
});

test('numbered streets are others, not slips', () => {
  expect(addressesAlike(keyOf('12 11th St, Mesa, AZ 85201'), keyOf('12 12th St, Mesa, AZ 85201'))).toBe(false);
});

test('one edit is one letter more, less or otherwise, or two swapped, from either side', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abc]{1,8}$/), fc.stringMatching(/^[abc]{0,9}$/), (a, b) => {
      expect(isOneEdit(a, b)).toBe(distance(a, b) === 1);
      expect(isOneEdit(b, a)).toBe(isOneEdit(a, b));
    }),
    { numRuns: 2_000 },
  );
});

/** Optimal string alignment, by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? distance(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  // One is all that is asked about: what is further apart need not be told exactly.
  if (Math.abs(a.length - b.length) > 1) return 2;
  return Math.min(distance(shortA, b) + 1, distance(a, shortB) + 1, distance(shortA, shortB) + same, swapped);
}

test('mailboxes that are counted up are one family, at any domain', () => {
  const families = ['jordan.miles1@example.com', 'jordan-miles22@example.org', 'jordan_mil3es+a@example.com'];
  expect(new Set(families.map(emailFamily))).toEqual(new Set(['jordanmiles']));
});

test.each(['jmiles1@example.com', 'developer.2@example.com', '20260101@example.com', 'jordan.miles@example.com'])(
  '%s is of no family: strangers have that in common',
  (email) => {
    expect(emailFamily(email)).toBeUndefined();
  },
);
