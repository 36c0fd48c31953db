import { canonicalPhone } from '../canonical/phone.ts';
import { type Collector, observe } from './observe.ts';

export function observePhones(into: Collector, phones: readonly string[] | undefined): void {
  for (const raw of phones ?? []) {
    const phone = canonicalPhone(raw, into.country);
    if (!phone.ok) {
      into.problems.push({ field: 'phones[]', reason: phone.reason });
      continue;
    }
    observe(into, {
      kind: 'phone',
      canonical: phone.value,
      value: phone.value,
      fold: phone.value,
      properties: { country: phone.country },
      raw,
      use: 'contact',
      extra: { format: phone.format },
    });
  }
}
