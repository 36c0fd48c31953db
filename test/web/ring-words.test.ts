import { describe, expect, it } from 'vitest';
import { changeInWords, eventInWords, remainsInWords, roleInWords } from '../../web/state/ring-words.ts';

describe('a ring in words', () => {
  it.each([
    [{ outcome: 'dissolves', pieces: [], alone: 5 }, 'nothing is left'],
    [{ outcome: 'splits', pieces: [6, 4], alone: 0 }, 'falls into 6 + 4'],
    [{ outcome: 'splits', pieces: [6, 4], alone: 2 }, 'falls into 6 + 4, 2 alone'],
    [{ outcome: 'sheds', pieces: [8], alone: 1 }, '1 falls out'],
    [{ outcome: 'sheds', pieces: [8], alone: 2 }, '2 fall out'],
    [{ outcome: 'holds', pieces: [8], alone: 0 }, 'still holds'],
  ] as const)('says what is left without something: %o', (remains, words) => {
    expect(remainsInWords(remains)).toBe(words);
  });

  it('says what somebody does for it, and for how many', () => {
    expect(roleInWords({ role: 'receives', partyCount: 7 })).toBe('receives for 7 who live elsewhere');
    expect(roleInWords({ role: 'vouches', partyCount: 1200 })).toBe('reference of 1,200');
  });

  it('says what happened, with what is known of it', () => {
    expect(eventInWords({ kind: 'paid', detail: '9,200 USD' })).toBe('paid: 9,200 USD');
    expect(eventInWords({ kind: 'hired', detail: null })).toBe('hired');
  });

  it('says what became of it', () => {
    const change = { gained: [] as string[], lost: [] as string[] };
    expect(changeInWords({ ...change, kind: 'born', size: 4, gained: ['a', 'b', 'c', 'd'] })).toBe(
      'First recorded, with 4 parties',
    );
    expect(changeInWords({ ...change, kind: 'changed', size: 4, gained: ['a'], lost: ['b', 'c'] })).toBe(
      'Changed: 1 came and 2 went, now 4',
    );
    expect(changeInWords({ ...change, kind: 'merged', size: 0, lost: ['a', 'b'] })).toBe('Went into another ring');
    expect(changeInWords({ ...change, kind: 'merged', size: 6, gained: ['a', 'b'] })).toBe(
      'Another ring went into it, now 6',
    );
    expect(changeInWords({ ...change, kind: 'split', size: 2, gained: ['a', 'b'] })).toBe(
      'Split from another ring, with 2',
    );
    expect(changeInWords({ ...change, kind: 'split', size: 3, lost: ['a', 'b'] })).toBe('A part split off, now 3');
  });
});
