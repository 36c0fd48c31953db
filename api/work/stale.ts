import { WorkError } from './work-error.ts';

/**
 * Refuses a write that was decided on an older version than the one that stands, and says what stands.
 * @param now what it says now, as a sentence
 * @throws WorkError `stale`
 */
export function checkVersion(given: number, standing: { readonly version: number }, now: string): void {
  if (given === standing.version) return;
  throw new WorkError(
    'stale',
    `It was changed meanwhile: you saw version ${given}, and it is at ${standing.version}. ${now}`,
    'Load it again, and decide on what it says now. Nothing was written.',
  );
}
