import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatSpan, shorten } from '../../web/state/format.ts';

const none = '1970-01-01T00:00:00.000Z';
const day = '2026-03-02T14:22:05.000Z';

describe('a time', () => {
  it('that nobody gave is not a day in 1970', () => {
    expect([formatDay(none), formatInstant(none), formatSpan(none, none)]).toEqual(Array(3).fill('no time given'));
    expect(formatSpan(none, day)).toBe('until 2026-03-02 UTC');
  });

  it('stands with its zone', () => {
    expect(formatInstant(day)).toBe('2026-03-02 14:22:05 UTC');
    expect(formatSpan('2026-01-04T00:00:00.000Z', day)).toBe('2026-01-04 – 2026-03-02 UTC');
    expect(formatSpan(day, day)).toBe('2026-03-02 UTC');
  });
});

describe('a long label', () => {
  it('is cut between characters as a reader sees them', () => {
    expect(shorten('👩‍💻👩‍💻👩‍💻', 2)).toBe('👩‍💻…');
    expect(shorten('e\u0301e\u0301e\u0301', 3)).toBe('e\u0301e\u0301e\u0301');
  });

  it('is cut at its own end in scripts that run from the right', () => {
    expect(shorten('محمد عبد الرحمن', 6)).toBe('محمد…\u200f');
    expect(shorten('(כהן אברהם)', 5)).toBe('(כהן…\u200f');
    expect(shorten('Miles Jordan', 6)).toBe('Miles…');
  });
});
