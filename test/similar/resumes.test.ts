import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalResume, normalisedResume } from '../../api/intake/canonical/resume.ts';
import { minHash } from '../../api/intake/similar/min-hash.ts';
import { sharedPassages } from '../../api/intake/similar/passages.ts';
import { resemblance, shingleSet } from '../../api/intake/similar/shingles.ts';
import { mostAlike, readSketch, sketchOf } from '../../api/intake/similar/sketch.ts';

/** Texts of few words, so that passages repeat. */
const words = fc.array(fc.constantFrom(...'led built a team of data in the city for two years Ünal 数据'.split(' ')), {
  minLength: 5,
  maxLength: 120,
});
const joined = (list: readonly string[]) => list.join(' ');
/** A text, and the same with some words changed. */
const changed = fc.tuple(
  words,
  fc.array(fc.tuple(fc.nat(119), fc.constantFrom('one', 'more', 'word')), { maxLength: 12 }),
);
const apply = (list: readonly string[], changes: readonly (readonly [number, string])[]) => {
  const copy = [...list];
  for (const [at, word] of changes) if (at < copy.length) copy[at] = word;
  return copy;
};

test('MinHash agrees in a place about as often as the sets resemble one another', () => {
  // Over many pairs the mean error of the estimate goes to zero: it has no bias.
  let [sum, pairs] = [0, 0];
  fc.assert(
    fc.property(changed, ([list, changes]) => {
      const [a, b] = [joined(list), joined(apply(list, changes))].map(shingleSet);
      if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return;
      const [ofA, ofB] = [minHash(a), minHash(b)];
      const agreeing = ofA.filter((least, place) => least === ofB[place]).length / ofA.length;
      const exact = resemblance(a, b);
      sum += agreeing - exact;
      pairs += 1;
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(Math.abs(sum / pairs)).toBeLessThan(0.03);
});

test('résumés of one canonical value have the same bands, and near copies mostly one in common', () => {
  const text = Array.from({ length: 90 }, (_, index) => `word${index}`);
  const bands = (list: readonly string[]) => {
    const found = canonicalResume(joined(list));
    return found.ok ? found.bands : [];
  };
  expect(bands(text.map((word) => word.toUpperCase()))).toEqual(bands(text));
  expect(new Set(bands(text)).size).toBe(3);
  const meeting = Array.from({ length: 40 }, (_, at) => {
    const copy = bands(apply(text, [[at * 2, 'other']]));
    return bands(text).some((band, place) => band === copy[place]);
  });
  expect(meeting.filter(Boolean).length).toBeGreaterThan(30);
});

test('the resemblance is 1 of a text with itself, 0 of texts without a passage in common, and the same either way', () => {
  fc.assert(
    fc.property(words, words, (x, y) => {
      const [a, b] = [shingleSet(joined(x)), shingleSet(joined(y))];
      if (a.length > 0) expect(resemblance(a, a)).toBe(1);
      expect(resemblance(a, b)).toBe(resemblance(b, a));
    }),
  );
  expect(resemblance(shingleSet('one two three four'), shingleSet('four three two one'))).toBe(0);
});

test('shared passages put together are the texts, and stand in the other', () => {
  fc.assert(
    fc.property(changed, ([list, changes]) => {
      const [a, b] = [`${joined(list)}.`, joined(apply(list, changes))];
      const passages = sharedPassages(a, b);
      expect(passages.a.map(({ text }) => text).join('')).toBe(a);
      expect(passages.b.map(({ text }) => text).join('')).toBe(b);
      for (const { text, shared } of passages.a) {
        if (shared) expect(resemblance(shingleSet(text), shingleSet(`${text} ${b}`))).toBeGreaterThan(0);
      }
      expect(passages.a.some(({ shared }) => shared)).toBe(passages.b.some(({ shared }) => shared));
    }),
  );
});

test('sketches never say that two texts have less in common than they have', () => {
  // Lengths on both sides of what makes a sketch longer, and beyond the longest.
  const long = fc.tuple(
    fc.array(fc.integer({ min: 0, max: 9_999 }), { maxLength: 3_000, size: 'max' }),
    fc.nat(3_000),
    fc.nat(3_000),
  );
  const numbered = long.map(([list, from, to]) => [list.map((n) => `w${n}`), list.slice(from, to).map((n) => `w${n}`)]);
  const pairs = fc.oneof(
    numbered,
    fc.tuple(words, words),
    changed.map(([list, changes]) => [list, apply(list, changes)]),
  );
  fc.assert(
    fc.property(pairs, ([x = [], y = []]) => {
      const [a, b] = [shingleSet(joined(x)), shingleSet(joined(y))];
      const of = (set: Uint32Array) => readSketch(sketchOf(set));
      const most = mostAlike(of(a), of(b));
      expect(most).toBeGreaterThanOrEqual(resemblance(a, b));
      expect(most).toBe(mostAlike(of(b), of(a)));
      if (a.length > 0) expect(mostAlike(of(a), of(a))).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test('sketches tell most texts apart that have little in common', () => {
  const text = (from: number) => joined(Array.from({ length: 120 }, (_, index) => `word${from + index}`));
  const sketchAt = (at: number) => readSketch(sketchOf(shingleSet(text(at * 60))));
  const [first, others] = [sketchAt(0), Array.from({ length: 39 }, (_, at) => sketchAt(at + 1))];
  // A third of both is what neighbours share.
  expect(others.filter((other) => mostAlike(first, other) >= 0.5)).toEqual([]);
});

test('a text is compared as it is told apart: width and case change neither', () => {
  const written = `${joined(Array.from({ length: 40 }, (_, index) => `word${index}`))} ½ ＡＣＭＥ ﬁrm ①`;
  const folded = normalisedResume(written);
  expect(canonicalResume(written)).toEqual(canonicalResume(folded));
  expect(shingleSet(normalisedResume(folded))).toEqual(shingleSet(folded));
});
