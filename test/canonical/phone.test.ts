import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { canonicalPhone } from '../../api/intake/canonical/phone.ts';
import { accepted, reasonOf } from './canonical-of.ts';

describe('a phone number is one number, however it is typed', () => {
  test.each([
    '+1 (602) 555-0142',
    '602-555-0142',
    '602.555.0142',
    '(602) 555 0142',
    '6025550142',
    '1-602-555-0142',
    '001 602 555 0142',
    '+1.602.555.0142',
    'tel:+1-602-555-0142',
    '011 1 602 555 0142',
    '602-555-0142 ext. 12',
    '＋１ ６０２ ５５５ ０１４２',
    '+1 602 555 0142',
    '٦٠٢ ٥٥٥ ٠١٤٢',
  ])('%s', (raw) => {
    expect(accepted(canonicalPhone(raw, 'US'))).toMatchObject({ value: '+16025550142', country: 'US' });
  });

  test.each(['020 7946 0123', '+44 20 7946 0123', '+44 (0)20 7946 0123', '0044 20 7946 0123', '(020) 7946-0123'])(
    '%s',
    (raw) => {
      expect(accepted(canonicalPhone(raw, 'GB'))).toMatchObject({ value: '+442079460123', country: 'GB' });
    },
  );

  test('a missing + is put back only where that makes a number', () => {
    expect(accepted(canonicalPhone('44 20 7946 0123', 'US'))).toMatchObject({
      value: '+442079460123',
      rule: 'spaces and punctuation dropped; read as international: the + was missing',
    });
    expect(accepted(canonicalPhone('92-42-7925774', 'US')).value).toBe('+92427925774');
    expect(reasonOf(canonicalPhone('99 99 9999 9999', 'US'))).toContain('neither');
  });
});

test('ten digits in another way of writing are no number of +1 whose area code does not exist', () => {
  expect(reasonOf(canonicalPhone('(4812)85-62-34', 'US'))).toContain('neither');
  // Typed in the way of +1 it may be invented, or newer than the plan: it is read as it stands.
  expect(accepted(canonicalPhone('481-285-6234', 'US'))).toMatchObject({ value: '+14812856234', valid: false });
  expect(accepted(canonicalPhone('602 55 50 142', 'US')).value).toBe('+16025550142');
});

test('the country is that of the number, not that of who typed it', () => {
  const countries = (texts: readonly string[], country: string) =>
    texts.map((text) => accepted(canonicalPhone(text, country)).country);
  expect(countries(['481-285-6234', '1 481 28 56 234', '+1 481 285 6234'], 'CA')).toEqual(Array(3).fill(undefined));
  expect(countries(['416-555-0142', '1 416 55 50 142'], 'US')).toEqual(['CA', 'CA']);
});

test('seven digits without an area code are no number', () => {
  expect(canonicalPhone('478-9992', 'CA').ok).toBe(false);
});

test('other numbers stay other numbers', () => {
  const values = ['602-555-0142', '602-555-0143', '+44 602 555 0142', '702-555-0142'].map((raw) => {
    const phone = canonicalPhone(raw, 'US');
    return phone.ok ? phone.value : phone.reason;
  });
  expect(new Set(values).size).toBe(values.length);
});

test.each([
  ['+1-602-555-0142', '+1-ddd-ddd-dddd'],
  ['+1 (602) 555-0142', '+1 (ddd) ddd-dddd'],
  ['1 602 555 0142', '1 ddd ddd dddd'],
  ['602.555.0142', 'ddd.ddd.dddd'],
  ['6025550142', 'dddddddddd'],
  ['001 602 555 0142', '001 ddd ddd dddd'],
  ['602-555-0142 ford 12', 'ddd-ddd-dddd aaaa dd'],
])('%s was typed as %s', (raw, format) => {
  const phone = canonicalPhone(raw, 'US');
  if (raw.includes('ford')) expect(phone.ok).toBe(false);
  else expect(accepted(phone).format).toBe(format);
});

test('without a country code there must be a default country', () => {
  expect(reasonOf(canonicalPhone('602 555 0142'))).toBe('has no country code, and no default country is set');
  expect(accepted(canonicalPhone('+16025550142')).country).toBe('US');
  expect(accepted(canonicalPhone('0044 20 7946 0123')).value).toBe('+442079460123');
});

test.each(['', 'none', '12345', '321-3212', '+1 602 555', 'call me', '+', '+999 123 456 789', '1'.repeat(200)])(
  '“%s” is no phone number',
  (raw) => {
    expect(reasonOf(canonicalPhone(raw, 'US'))).not.toBe('');
  },
);

test('what the numbering plan knows comes along, and no more', () => {
  expect(accepted(canonicalPhone('602-555-0142', 'US')).lineType).toBe('unknown');
  expect(accepted(canonicalPhone('+1 800 555 0199'))).toMatchObject({ lineType: 'toll_free' });
  expect(accepted(canonicalPhone('+800 1234 5678')).country).toBeUndefined();
  expect(accepted(canonicalPhone('07700 900123', 'GB'))).toMatchObject({ value: '+447700900123', valid: false });
  expect(accepted(canonicalPhone('602-555-0142 x34', 'US')).extension).toBe('34');
});

test('the short way through +1 answers as the library does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }), (number) => {
      const expected = parsePhoneNumber(`+1${number}`);
      const phone = canonicalPhone(`+1 ${number}`);
      if (expected?.isPossible() !== true) return expect(phone.ok).toBe(false);
      const { value, country, valid } = accepted(phone);
      expect({ value, country, valid }).toEqual({
        value: expected.number,
        country: expected.country,
        valid: expected.isValid(),
      });
    }),
    { numRuns: 3_000 },
  );
});

test('neighbouring numbers of islands with finer plans answer as the library does', () => {
  for (const area of [242, 246, 264, 268, 284, 340, 441, 473, 649, 658, 664, 670, 721, 758, 767, 784, 868, 869, 876]) {
    for (let line = 0; line < 300; line += 1) {
      const number = `+1${area}${200 + ((line * 7) % 800)}${String((line * 331) % 10_000).padStart(4, '0')}`;
      const expected = parsePhoneNumber(number);
      const phone = accepted(canonicalPhone(number));
      expect([number, phone.country, phone.valid]).toEqual([number, expected?.country, expected?.isValid()]);
    }
  }
});

test('the canonical number of a canonical number is itself, and spacing never matters', () => {
  const separator = fc.constantFrom('', ' ', '-', '.', ' - ');
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 199 }), separator, separator, (line, one, two) => {
      const { value } = accepted(canonicalPhone(`602${one}555${two}0${line}`, 'US'));
      expect(value).toBe(`+16025550${line}`);
      expect(accepted(canonicalPhone(value)).value).toBe(value);
    }),
  );
});
