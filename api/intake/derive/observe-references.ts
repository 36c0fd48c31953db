import { canonicalReference } from '../canonical/reference.ts';
import type { ApplicationRecord } from '../schema.ts';
import { type Collector, observe } from './observe.ts';

export function observeReferences(into: Collector, references: ApplicationRecord['references']): void {
  for (const given of references ?? []) {
    const reference = canonicalReference(given, into.country);
    if (reference === undefined) continue;
    if (!reference.ok) {
      into.problems.push({ field: 'references[]', reason: reference.reason });
      continue;
    }
    observe(into, {
      kind: 'reference',
      canonical: reference.value,
      value: reference.value,
      raw: [given.name, given.email, given.phone].filter((text) => text !== undefined).join(', '),
      use: 'reference',
    });
  }
}
