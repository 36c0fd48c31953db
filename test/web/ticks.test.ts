import { describe, expect, it } from 'vitest';
import { countTicks, dateTicks } from '../../web/state/ticks.ts';

const week = 7 * 86_400_000;
const monday = Date.parse('2025-06-30');
const labels = (weeks: number, most: number) =>
  dateTicks(monday, monday + (weeks - 1) * week, most).map(({ label }) => label);

describe('marks on an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [40, [0, 10, 20, 30, 40]],
    [217, [0, 100, 200, 300]],
    [1_998, [0, 500, 1_000, 1_500, 2_000]],
  ])('of counts up to %i are round', (most, ticks) => {
    expect(countTicks(most)).toEqual(ticks);
  });

  it('of counts are whole, few, and reach the greatest', () => {
    const wrong = Array.from({ length: 3_000 }, (_, most) => most).filter((most) => {
      const ticks = countTicks(most);
      return ticks.length > 5 || !ticks.every(Number.isInteger) || (ticks.at(-1) ?? 0) < Math.max(1, most);
    });
    expect(wrong).toEqual([]);
  });

  it('of time are Mondays while there is room, then months, then years', () => {
    expect(labels(1, 6)).toEqual(['2025-06-30']);
    expect(labels(5, 6)).toEqual(['2025-06-30', '2025-07-07', '2025-07-14', '2025-07-21', '2025-07-28']);
    expect(labels(13, 6)).toEqual(['2025-06-30', '2025-07-28', '2025-08-25', '2025-09-22']);
    expect(labels(53, 6)).toEqual(['2025-07', '2025-09', '2025-11', '2026-01', '2026-03', '2026-05']);
    expect(labels(546, 6)).toEqual(['2026', '2028', '2030', '2032', '2034']);
  });

  it('of time stand where the month begins', () => {
    const [first] = dateTicks(monday, monday + 52 * week, 6);
    expect(first).toEqual({ at: Date.UTC(2025, 6, 1), label: '2025-07' });
  });

  it('of time are never more than there is room for', () => {
    const all = Array.from({ length: 546 }, (_, at) => at + 1);
    for (const most of [1, 3, 6, 12]) expect(all.filter((weeks) => labels(weeks, most).length > most)).toEqual([]);
  });
});
