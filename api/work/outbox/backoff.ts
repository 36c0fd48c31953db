/**
 * How long to wait after a failed attempt, in milliseconds: it doubles each time, and half of it is left to chance, so that
 * many deliveries do not come back at once.
 * @param attempts made so far, at least 1
 * @param chance from 0 up to 1
 */
export function backoff(attempts: number, first: number, longest: number, chance: number = Math.random()): number {
  const whole = Math.min(longest, first * 2 ** (attempts - 1));
  return whole / 2 + (whole / 2) * chance;
}
