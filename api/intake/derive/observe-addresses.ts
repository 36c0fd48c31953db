import { utcInstant } from '../calendar.ts';
import { canonicalAddress } from '../canonical/address.ts';
import type { AddressInput, ApplicationRecord } from '../schema.ts';
import { nearOf } from '../similar/address-near.ts';
import { type Collector, keyOf, observe, type Use } from './observe.ts';

/** An address that was read, as far as the record itself carries it. */
export interface Residence {
  readonly key: string;
  /** Town with state and country, folded. */
  readonly town: string | undefined;
  readonly country: string | undefined;
}

/** Adds the addresses, and answers the residences among them. */
export function observeAddresses(
  into: Collector,
  addresses: readonly AddressInput[] | undefined,
): readonly Residence[] {
  const residences: Residence[] = [];
  for (const given of addresses ?? []) {
    const use = typeof given === 'string' ? 'residence' : (given.use ?? 'residence');
    const found = observeAddress(into, typeof given === 'string' ? given : given.text, use, undefined, 'addresses[]');
    if (found !== undefined && use === 'residence') residences.push(found);
  }
  return residences;
}

/** Where equipment was sent. */
export function observeEquipment(into: Collector, equipment: ApplicationRecord['equipment']): void {
  for (const { at, address } of equipment ?? []) {
    if (address === undefined) continue;
    const text = typeof address === 'string' ? address : address.text;
    const use = typeof address === 'string' ? 'shipping' : (address.use ?? 'shipping');
    observeAddress(into, text, use, at === undefined ? undefined : utcInstant(at), 'equipment[].address');
  }
}

function observeAddress(
  into: Collector,
  raw: string,
  use: Use,
  at: string | undefined,
  field: string,
): Residence | undefined {
  const address = canonicalAddress(raw, into.country);
  if (!address.ok) {
    into.problems.push({ field, reason: address.reason });
    return undefined;
  }
  observe(into, {
    kind: 'address',
    canonical: address.key,
    value: address.value,
    properties: {
      building: `address:${address.building}`,
      unit: address.unit,
      town: address.town,
      postcode: address.postcode,
      country: address.country,
      near: nearOf(address.key),
    },
    raw,
    use,
    at,
  });
  return { key: keyOf('address', address.key), town: address.townKey, country: address.country };
}
