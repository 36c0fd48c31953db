import { describe, expect, it } from 'vitest';
import { readTrendChoice, trendsAt } from '../../web/state/trend-choice.ts';
import { figureInWords, knownFrom, panelsOf } from '../../web/state/trend-panels.ts';

const fragmentOf = (address: string) => address.slice(address.indexOf('#') + 1);
const usual = { by: 'all', measure: 'applications', weeks: 53, until: undefined } as const;

describe('what trends show', () => {
  it.each([
    usual,
    { ...usual, by: 'source', measure: 'operators', weeks: 105 },
    { ...usual, by: 'rule', measure: 'flags', until: '2026-06-30' },
    { ...usual, by: 'kind', measure: 'confirmed', weeks: 13 },
  ] as const)('is brought back by its address: %o', (choice) => {
    expect(readTrendChoice(fragmentOf(trendsAt(choice)))).toEqual(choice);
  });

  it.each(['by=name', 'weeks=0', 'weeks=9999', 'weeks=x', 'until=soon', 'count=money', '%'])(
    'is as usual where the address says %s',
    (fragment) => {
      expect(readTrendChoice(fragment)).toEqual(usual);
    },
  );

  it('counts flags where applications cannot be told apart', () => {
    expect(readTrendChoice('by=rule&count=applications').measure).toBe('flags');
  });

  const counts = { applications: [30, 10], flags: [2, 0], confirmed: [1, 0], operators: [0, 1] };
  const before = { applications: [20, 20], flags: [0, 0], confirmed: [0, 0], operators: [0, 0] };
  const weeks = ['2026-03-02', '2026-03-09'];

  it('is a chart for each count, or for each group', () => {
    const all = { by: 'all' as const, weeks, series: [{ group: null, ...counts, yearBefore: before }] };
    expect(panelsOf(all, usual).map(({ title, now }) => [title, now])).toEqual([
      ['Applications', [30, 10]],
      ['Flags raised', [2, 0]],
      ['Flags confirmed', [1, 0]],
      ['Operators confirmed', [0, 1]],
    ]);
    const group = (name: string) => ({ group: name, ...counts, applications: null, yearBefore: before });
    const kinds = { by: 'kind' as const, weeks, series: [group('bank_account'), group('unheard_of')] };
    expect(panelsOf(kinds, { ...usual, by: 'kind', measure: 'flags' }).map(({ title }) => title)).toEqual([
      'Bank accounts',
      'unheard of',
    ]);
  });

  it('says the change since the year before where there is one to say', () => {
    const panel = { key: '', title: '', now: [30, 10], before: [20, 20] };
    const all = { now: 0, before: 0 };
    expect(figureInWords(panel, 0, all)).toBe('30, the year before 20 (+50 %)');
    expect(figureInWords(panel, 1, all)).toBe('10, the year before 20 (−50 %)');
    expect(figureInWords(panel, undefined, all)).toBe('40, the year before 40');
    expect(figureInWords({ ...panel, before: [0, 0] }, undefined, all)).toBe('40, the year before 0');
  });

  it('says what is not in the store instead of counting it as nothing', () => {
    const panel = { key: '', title: '', now: [30, 10], before: [0, 20] };
    const known = knownFrom(weeks, '2025-03-12T10:00:00.000Z');
    expect(known).toEqual({ now: 0, before: 1 });
    expect(figureInWords(panel, 0, known)).toBe('30, the year before not in the store');
    expect(figureInWords(panel, 1, known)).toBe('10, the year before 20 (−50 %)');
    expect(figureInWords(panel, undefined, known)).toBe('40, the year before 20 in 1 week');
    expect(knownFrom(weeks, '2025-03-09T23:59:59.999Z')).toEqual({ now: 0, before: 0 });
    expect(knownFrom(weeks, '2026-03-09T00:00:00.000Z')).toEqual({ now: 1, before: 2 });
    expect(figureInWords(panel, undefined, { now: 1, before: 2 })).toBe('40, the year before not in the store');
    expect(knownFrom(weeks, null)).toEqual({ now: 0, before: 0 });
  });
});
