import { utcInstant } from '../calendar.ts';
import { type Canonical, rejected, ruleOf } from './canonical.ts';

/** A point in time as UTC ISO 8601 with milliseconds; without an offset it is UTC, a date alone its midnight. */
export function canonicalTimestamp(raw: string): Canonical {
  const value = utcInstant(raw);
  if (value === undefined) return rejected('is not a date and time that exists');
  return { ok: true, value, rule: ruleOf(value === raw ? [] : ['in UTC with milliseconds']) };
}
