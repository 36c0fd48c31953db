import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalDevice } from '../../api/intake/canonical/device.ts';
import { canonicalIp } from '../../api/intake/canonical/ip-address.ts';
import { accepted, reasonOf } from './canonical-of.ts';

test.each([
  [
    '6f9619ff8b86d011b42d00c04fc964ff',
    [
      '6F9619FF-8B86-D011-B42D-00C04FC964FF',
      '{6f9619ff-8b86-d011-b42d-00c04fc964ff}',
      ' 6f9619ff8b86d011b42d00c04fc964ff ',
    ],
  ],
  ['001a2b3c4d5e', ['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e']],
  ['laptop-17 of mesa', ['Laptop-17  of Mesa']],
])('a device %s is one device', (value, writings) => {
  for (const raw of [value, ...writings]) expect(accepted(canonicalDevice(raw)).value).toBe(value);
});

test('where case may carry meaning it stays', () => {
  expect(accepted(canonicalDevice('q8Xk2LmN0pRsTuVwYzAbCd==')).value).toBe('q8Xk2LmN0pRsTuVwYzAbCd==');
});

test.each(['', 'unknown', 'N/A', 'null', '00000000-0000-0000-0000-000000000000', 'a', '--'])(
  '“%s” names no device',
  (raw) => {
    expect(reasonOf(canonicalDevice(raw))).not.toBe('');
  },
);

test.each([
  [
    '203.0.113.7',
    4,
    'public',
    ['203.0.113.7:443', '::ffff:203.0.113.7', '203.000.113.007', '[::ffff:cb00:7107]', ' 203.0.113.7 '],
  ],
  [
    '2001:db8::1',
    6,
    'public',
    ['2001:0DB8:0000:0000:0000:0000:0000:0001', '[2001:db8::1]:8443', '2001:db8:0:0::1%eth0'],
  ],
  ['192.168.1.20', 4, 'private', []],
  ['127.0.0.1', 4, 'private', ['127.0.0.1:80']],
  ['fe80::1', 6, 'private', ['fe80::1%en0']],
  ['100.64.0.9', 4, 'private', []],
  ['8.8.8.8', 4, 'public', []],
  ['255.255.255.255', 4, 'reserved', []],
  ['224.0.0.1', 4, 'reserved', []],
])('an address %s is one address', (value, version, scope, writings) => {
  for (const raw of [value, ...writings]) {
    expect(accepted(canonicalIp(raw))).toMatchObject({ value, version, scope });
  }
});

test.each([
  '',
  '203.0.113',
  '203.0.113.256',
  '12345',
  '0x7f000001',
  'example.com',
  '203.0.113.7, 198.51.100.2',
  ':::',
  '2001:db8::1::2',
])('“%s” is no IP address', (raw) => {
  expect(reasonOf(canonicalIp(raw))).not.toBe('');
});

test('the canonical form of a canonical form is itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (raw) => {
      const { value } = accepted(canonicalIp(raw));
      expect(accepted(canonicalIp(value)).value).toBe(value);
      expect(accepted(canonicalIp(raw.toUpperCase())).value).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
      const device = canonicalDevice(raw);
      if (device.ok) expect(accepted(canonicalDevice(device.value)).value).toBe(device.value);
    }),
    { numRuns: 1_000 },
  );
});
