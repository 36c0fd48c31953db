import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalEmail } from '../../api/intake/canonical/email.ts';
import { accepted, reasonOf } from './canonical-of.ts';

describe('an e-mail address is one mailbox, however it is written', () => {
  test.each([
    [
      'jordanmiles@gmail.com',
      ['Jordan.Miles@Gmail.com', 'jordan.miles+jobs@googlemail.com', ' j.o.r.d.a.n.miles@gmail.com. '],
    ],
    [
      'jordan.miles@example.com',
      [
        'JORDAN.MILES@EXAMPLE.COM',
        'Jordan Miles <jordan.miles@example.com>',
        'mailto:jordan.miles@example.com',
        '"Miles, J" <Jordan.Miles@example.com>',
      ],
    ],
    ['jordanmiles@proton.me', ['jordan.miles@protonmail.com', 'Jordan_Miles+x@pm.me']],
    ['jordan.miles@outlook.com', ['Jordan.Miles+a@outlook.com']],
    [
      'jordan@xn--mnchen-3ya.example',
      ['jordan@münchen.example', 'Jordan@MÜNCHEN.example', 'jordan@xn--mnchen-3ya.example'],
    ],
    ['jordan@example.com', ['ｊｏｒｄａｎ@example.com']],
  ])('%s', (value, writings) => {
    for (const raw of [value, ...writings]) expect(accepted(canonicalEmail(raw)).value).toBe(value);
  });
});

test.each([
  ['jordan.miles@example.com', 'jordanmiles@example.com'],
  ['jordan+a@example.com', 'jordan@example.com'],
  ['jordan.miles@outlook.com', 'jordanmiles@outlook.com'],
  ['jordan@example.com', 'jordan@example.org'],
  ['jordan@outlook.com', 'jordan@hotmail.com'],
])('%s and %s are two mailboxes', (one, other) => {
  expect(accepted(canonicalEmail(one)).value).not.toBe(accepted(canonicalEmail(other)).value);
});

test.each([
  '',
  'jordan',
  '@example.com',
  'jordan@',
  'jordan@localhost',
  'a b@example.com',
  'a..b@example.com',
  '.a@example.com',
  'jordan@exam ple.com',
  'jordan@example..com',
  'jordan@-example.com',
  '+jobs@gmail.com',
  '...@gmail.com',
  `${'a'.repeat(65)}@example.com`,
  'a@b@example.com',
  'jordan@example.123',
])('“%s” is no e-mail address', (raw) => {
  expect(reasonOf(canonicalEmail(raw))).toMatch(/^has /);
});

test('the rule says what was done', () => {
  expect(accepted(canonicalEmail('Jordan.Miles+x@googlemail.com')).rule).toBe(
    'lower case; Gmail ignores what follows a plus; Gmail ignores dots; googlemail.com is gmail.com',
  );
  expect(accepted(canonicalEmail('jordan@example.com')).rule).toBe('as written');
});

test('the canonical address of a canonical address is itself, and case never matters', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (raw) => {
      const email = canonicalEmail(raw);
      if (!email.ok) return;
      expect(accepted(canonicalEmail(email.value)).value).toBe(email.value);
      expect(accepted(canonicalEmail(` ${raw.toUpperCase()} `)).value).toBe(email.value);
    }),
  );
});
