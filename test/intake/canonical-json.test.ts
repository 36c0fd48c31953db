import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../api/intake/canonical-json.ts';

test('says the same as JSON, with keys in order at every depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      // Such keys are taken out before, by tidy.
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('does not depend on the order in which keys were written', () => {
  expect(canonicalJson({ b: 1, a: { d: [{ z: 1, y: 2 }], c: 3 } })).toBe('{"a":{"c":3,"d":[{"y":2,"z":1}]},"b":1}');
});

test('is not misled by keys that hold line breaks', () => {
  expect(canonicalJson({ 'a\nb': 1, c: 2 })).toBe('{"a\\nb":1,"c":2}');
  expect(canonicalJson({ a: 1, 'b\nc': 2 })).toBe('{"a":1,"b\\nc":2}');
});
