import { maskOf, type SealedId } from '../seal.ts';
import { type Collector, observe } from './observe.ts';

export function observeGovernmentId(into: Collector, id: SealedId | undefined): void {
  if (id === undefined || id.problem !== undefined) return;
  const shown = maskOf(id.last4);
  observe(into, {
    kind: 'government_id',
    canonical: id.hash,
    value: shown,
    fold: id.last4.toLowerCase(),
    properties: { country: id.country, type: id.type, last4: id.last4 },
    raw: shown,
    use: 'identity',
  });
}
