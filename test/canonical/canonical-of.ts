import { expect } from 'vitest';
import type { Canonical } from '../../api/intake/canonical/canonical.ts';

/** The accepted form; fails the test, with the reason, where there is none. */
export function accepted<T>(canonical: Canonical<T>): Extract<Canonical<T>, { ok: true }> {
  if (!canonical.ok) expect.fail(`rejected: ${canonical.reason}`);
  return canonical as Extract<Canonical<T>, { ok: true }>;
}

/** The reason of a rejection; fails the test where the value was accepted. */
export function reasonOf(canonical: Canonical | undefined): string {
  if (canonical === undefined || canonical.ok) expect.fail('was not rejected');
  return canonical.reason;
}
