/** Longest that a receiver may put a delivery off at a time: a day. */
const LONGEST_MS = 86_400_000;

/** What a Retry-After header asks for, in milliseconds from now: it has seconds, or a date. */
export function retryAfter(header: string | undefined, now: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(LONGEST_MS, Math.max(0, ms)) : undefined;
}
