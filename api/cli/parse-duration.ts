import { InvalidArgumentError } from 'commander';

const DAY = 86_400_000;
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: DAY };

/**
 * Reads a length of time as `15m`, `30s` or `1.5h`, in milliseconds.
 * @throws InvalidArgumentError which commander tells the user
 */
export function parseDuration(from: number, mostDays = 30): (text: string) => number {
  return (text) => {
    const [, count = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*$/.exec(text) ?? [];
    const value = Number(count || Number.NaN) * (UNITS[unit] ?? Number.NaN);
    if (!Number.isFinite(value) || value < from || value > mostDays * DAY) {
      throw new InvalidArgumentError(
        `Give a number with its unit, such as 30s, 15m or 1h, of ${mostDays} days at most.`,
      );
    }
    return value;
  };
}
