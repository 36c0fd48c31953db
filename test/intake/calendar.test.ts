import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFullDate, utcInstant } from '../../api/intake/calendar.ts';

describe('an instant', () => {
  test('comes out in UTC with milliseconds, however it was written', () => {
    for (const [written, utc] of [
      ['2026-03-02T14:22:05Z', '2026-03-02T14:22:05.000Z'],
      ['2026-03-02T14:22:05.5Z', '2026-03-02T14:22:05.500Z'],
      ['2026-03-02T14:22:05.123Z', '2026-03-02T14:22:05.123Z'],
      ['2026-03-02 14:22', '2026-03-02T14:22:00.000Z'],
      ['2026-03-02', '2026-03-02T00:00:00.000Z'],
      ['2026-03-01T23:30:00-02:00', '2026-03-02T01:30:00.000Z'],
      ['2024-02-29T00:00:00+0530', '2024-02-28T18:30:00.000Z'],
      ['0044-03-15', '0044-03-15T00:00:00.000Z'],
    ]) {
      expect(utcInstant(written ?? '')).toBe(utc);
    }
  });
  test('that does not exist is none', () => {
    for (const text of [
      '',
      'today',
      '2026-02-30',
      '2026-02-29T10:00:00Z',
      '2026-13-01',
      '2026-01-01T24:00:00Z',
      '2026-01-01T10:60:00Z',
      '2026-01-01T10:00:00+19:00',
      '1900-02-29',
      '26-01-01',
      '2026-1-1',
    ]) {
      expect(utcInstant(text)).toBeUndefined();
    }
  });
  test('written as JavaScript writes it comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }),
        (date) => {
          expect(utcInstant(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });
});

test('a full date is one that the calendar has', () => {
  expect(['2000-02-29', '2024-12-31'].map(isFullDate)).toEqual([true, true]);
  expect(['1900-02-29', '2026-04-31', '2026-00-10', '2026-4-1', '2026-04'].map(isFullDate)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
