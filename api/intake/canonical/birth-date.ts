import { isFullDate } from '../calendar.ts';
import { type Canonical, rejected } from './canonical.ts';

/**
 * A birth date that can tell people apart: complete, in the calendar, from 1900 on and not after `today`.
 * @param today `YYYY-MM-DD`; the day the record was submitted, so that the answer never changes later
 */
export function canonicalBirthDate(raw: string, today: string): Canonical {
  const value = raw.trim();
  if (!isFullDate(value)) return rejected('is not a full date that exists (write YYYY-MM-DD)');
  if (value < '1900-01-01') return rejected('is before 1900');
  if (value > today.slice(0, 10)) return rejected('lies in the future');
  return { ok: true, value, rule: 'as written' };
}
