import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalProfile } from '../../api/intake/canonical/profile.ts';
import { accepted, reasonOf } from './canonical-of.ts';

test.each([
  [
    'linkedin',
    'linkedin.com/in/jordan-miles',
    [
      'https://www.linkedin.com/in/Jordan-Miles/',
      'http://de.linkedin.com/in/jordan-miles?trk=x',
      'linkedin.com/in/jordan-miles/en',
      'm.linkedin.com/in/jordan-miles#about',
      'jordan-miles',
      'https://linkedin.com//in/jordan%2Dmiles',
    ],
  ],
  [
    'github',
    'github.com/jmiles',
    ['https://github.com/JMiles', 'github.com/jmiles/some-repository', '@jmiles', 'www.github.com/jmiles/'],
  ],
  ['x', 'x.com/jmiles', ['https://twitter.com/JMiles?s=20', 'mobile.twitter.com/jmiles/status/1', '@jmiles']],
  ['stackoverflow', 'stackoverflow.com/users/42', ['https://stackoverflow.com/users/42/jordan-miles', '42']],
  ['gitlab', 'gitlab.com/jmiles', ['https://gitlab.com/jmiles/']],
  ['medium', 'medium.com/jmiles', ['https://medium.com/@jmiles', 'medium.com/@jmiles/a-story-1']],
])('on %s %s is one profile', (network, value, writings) => {
  for (const raw of [value, ...writings]) {
    expect(accepted(canonicalProfile(network, raw))).toMatchObject({ value, network });
  }
});

test('the network is read from the address where it is not named, or named wrongly', () => {
  expect(accepted(canonicalProfile(undefined, 'https://uk.linkedin.com/in/jordan-miles')).network).toBe('linkedin');
  expect(accepted(canonicalProfile('github', 'https://www.linkedin.com/in/jordan-miles')).network).toBe('linkedin');
  expect(accepted(canonicalProfile('Twitter', 'jmiles')).value).toBe('x.com/jmiles');
});

test('elsewhere host, path and what the query identifies count', () => {
  const value = (raw: string) => accepted(canonicalProfile('portfolio', raw)).value;
  expect(value('https://www.Example.org/People/Jordan/?utm_source=cv&id=7')).toBe('example.org/people/jordan?id=7');
  expect(value('jordan.example.org')).toBe('jordan.example.org');
  expect(value('https://example.org/p?id=7')).not.toBe(value('https://example.org/p?id=8'));
});

test.each([
  '',
  'https://www.linkedin.com/',
  'https://linkedin.com/company/northline',
  'ftp://example.org/x',
  'see above',
  'javascript:alert(1)',
])('“%s” is no profile', (raw) => {
  expect(reasonOf(canonicalProfile('linkedin', raw))).not.toBe('');
});

test('the canonical form of a canonical form is itself', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (raw) => {
      const profile = canonicalProfile(undefined, raw);
      if (profile.ok) expect(accepted(canonicalProfile(undefined, profile.value)).value).toBe(profile.value);
    }),
    { numRuns: 1_000 },
  );
});
