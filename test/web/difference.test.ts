import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Stretch } from '../../web/state/difference.ts';

const text = (stretches: readonly Stretch[]) => stretches.map((stretch) => stretch.text).join('');
const same = (stretches: readonly Stretch[]) =>
  stretches
    .filter((stretch) => stretch.same)
    .map((stretch) => stretch.text)
    .join('');
const marked = (stretches: readonly Stretch[]) => stretches.filter((one) => !one.same).map((one) => one.text);

describe('the difference of two raw values', () => {
  it('marks what one has and the other has not', () => {
    const { a, b } = difference('(602) 555-0142', '602.555.0142');
    expect(marked(a)).toEqual(['(', ') ', '-']);
    expect(marked(b)).toEqual(['.', '.']);
  });

  it('marks nothing in equal values', () => {
    expect(difference('a@example.com', 'a@example.com').a).toEqual([{ text: 'a@example.com', same: true }]);
  });

  it('counts case and spaces: how something was typed is evidence', () => {
    expect(marked(difference('Ada', 'ADA ').b)).toEqual(['DA ']);
  });

  it('never cuts inside what a reader sees as one character', () => {
    const { a, b } = difference('\u0061\u0301x', '\u0061x');
    expect(marked(a)).toEqual(['\u0061\u0301']);
    expect(marked(b)).toEqual(['\u0061']);
  });

  it('keeps every character of both, and calls the same part the same on both sides', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (x, y) => {
          const { a, b } = difference(x, y);
          expect(text(a)).toBe(x);
          expect(text(b)).toBe(y);
          expect(same(a)).toBe(same(b));
        },
      ),
    );
  });
});
