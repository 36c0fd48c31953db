import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBirthDate } from '../../api/intake/canonical/birth-date.ts';
import { countryCode } from '../../api/intake/canonical/country.ts';
import { recordKey } from '../../api/intake/canonical/record-key.ts';
import { canonicalReference } from '../../api/intake/canonical/reference.ts';
import { canonicalResume } from '../../api/intake/canonical/resume.ts';
import { accepted, reasonOf } from './canonical-of.ts';

test('a record key tells source and id apart', () => {
  expect(recordKey('greenhouse', 'APP-1')).toBe('greenhouse/APP-1');
  expect(recordKey(undefined, 'APP-1')).toBe('APP-1');
  expect(recordKey('a/b', 'c')).toBe('a%2Fb/c');
  expect(recordKey(undefined, 'a/b')).toBe('a%2Fb');
  expect(recordKey('a', 'b/c')).toBe('a/b/c');
});

test('two records never have one key', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '/', '%', '2', 'F'), minLength: 1, maxLength: 5 });
  const record = fc.tuple(fc.option(text, { nil: undefined }), text);
  fc.assert(
    fc.property(record, record, ([source, id], [otherSource, otherId]) => {
      const same = source === otherSource && id === otherId;
      expect(recordKey(source, id) === recordKey(otherSource, otherId)).toBe(same);
    }),
    { numRuns: 3_000 },
  );
});

test('a reference is known by e-mail address, else by phone number, never by name', () => {
  const byMail = canonicalReference({ name: 'Ann Lee', email: 'Ann.Lee@Example.com', phone: '602-555-0142' }, 'US');
  expect(byMail).toMatchObject({ ok: true, value: 'ann.lee@example.com' });
  expect(canonicalReference({ phone: '602-555-0142' }, 'US')).toMatchObject({ ok: true, value: '+16025550142' });
  expect(canonicalReference({ email: 'none', phone: '602-555-0142' }, 'US')).toMatchObject({ value: '+16025550142' });
  expect(canonicalReference({ name: 'Ann Lee' }, 'US')).toBeUndefined();
  expect(reasonOf(canonicalReference({ email: 'none' }))).toContain('no @');
  expect(reasonOf(canonicalReference({ phone: 'none' }))).toContain('phone number');
});

test('a résumé is its text, whatever its case and spacing', () => {
  const text = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const { value, words } = accepted(canonicalResume(text));
  expect(words).toBe(40);
  expect(value).toMatch(/^[0-9a-f]{64}$/);
  expect(accepted(canonicalResume(`\n ${text.toUpperCase().replaceAll(' ', '\r\n\t')}`)).value).toBe(value);
  expect(accepted(canonicalResume(`${text} more`)).value).not.toBe(value);
});

test('a few words are no résumé, in scripts without spaces too', () => {
  expect(reasonOf(canonicalResume('Senior engineer with ten years of experience'))).toContain('30 words');
  expect(canonicalResume('软件工程师'.repeat(20)).ok).toBe(true);
});

test('a birth date is a day that was', () => {
  expect(accepted(canonicalBirthDate('1991-04-02', '2026-03-02')).value).toBe('1991-04-02');
  expect(accepted(canonicalBirthDate('2000-02-29', '2026-03-02')).value).toBe('2000-02-29');
  for (const raw of ['1991-04', '1991-02-30', '1899-12-31', '2026-03-03', '04/02/1991', '']) {
    expect(reasonOf(canonicalBirthDate(raw, '2026-03-02T14:22:05Z'))).not.toBe('');
  }
});

test('a country is known by code and by name, in several languages', () => {
  const us = ['US', 'us', 'USA', 'United States', 'U.S.A.', 'Vereinigte Staaten', '美国'];
  expect(us.map(countryCode)).toEqual(us.map(() => 'US'));
  expect(['UK', 'Great Britain', 'Deutschland', 'Россия', '日本', 'Lichtenstein', 'RUS'].map(countryCode)).toEqual([
    'GB',
    'GB',
    'DE',
    'RU',
    'JP',
    'LI',
    'RU',
  ]);
  expect(['XX', 'Atlantis', '', 'EU', 'DD'].map(countryCode)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
