import type { AttributeKind } from '../../graph/attribute-kind.ts';
import { utcInstant } from '../calendar.ts';
import { canonicalAddress } from '../canonical/address.ts';
import { canonicalDevice } from '../canonical/device.ts';
import { canonicalEmail } from '../canonical/email.ts';
import { canonicalIp } from '../canonical/ip-address.ts';
import { canonicalPhone } from '../canonical/phone.ts';
import { canonicalProfile } from '../canonical/profile.ts';
import type { KnownRecord } from '../schema.ts';
import type { SealedKnown } from '../seal.ts';
import type { Problem } from '../validate.ts';
import { boundedKey } from './bounded.ts';
import { DEFAULT_COUNTRY, type Derivation } from './derivation.ts';

const KINDS: Readonly<Record<KnownRecord['kind'], AttributeKind | 'broker'>> = {
  phone: 'phone',
  email: 'email',
  address: 'address',
  bank_account: 'bank_account',
  account: 'bank_account',
  iban: 'bank_account',
  ip_address: 'ip_address',
  ip: 'ip_address',
  device: 'device',
  profile: 'profile',
  // No value that is held, but a party: an entry of the watch list.
  broker: 'broker',
};

/**
 * A known value, tied to its attribute by the canonical key, whether or not anybody holds that yet.
 * One that cannot be read is kept under its own text: it matches nothing, and is reported.
 */
export function deriveKnown(given: SealedKnown): Derivation {
  const kind = KINDS[given.kind];
  const canonical = canonicalOf(kind, given);
  const attribute = canonical.ok
    ? `${kind}:${boundedKey(canonical.value)}`
    : `unreadable:${kind}:${boundedKey(given.sealed?.hash ?? given.value.trim())}`;
  const key = `known:${attribute}:${given.list}`;
  const problems: Problem[] = canonical.ok ? [] : [{ field: 'value', reason: canonical.reason }];
  const instant = (text: string | undefined) => (text === undefined ? undefined : utcInstant(text));
  return {
    derived: {
      kind: 'known',
      key,
      row: {
        key,
        kind,
        value: given.value,
        list: given.list,
        source: given.source,
        addedAt: instant(given.addedAt),
        expiresAt: instant(given.expiresAt),
        note: given.note,
        meaning: given.meaning ?? 'operator',
        attribute,
      },
    },
    problems,
  };
}

type Found = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

function canonicalOf(kind: AttributeKind | 'broker', given: SealedKnown): Found {
  const country = given.$intake?.country ?? DEFAULT_COUNTRY;
  switch (kind) {
    case 'phone':
      return canonicalPhone(given.value, country);
    case 'email':
      return canonicalEmail(given.value);
    case 'address': {
      const address = canonicalAddress(given.value, country);
      return address.ok ? { ok: true, value: address.key } : address;
    }
    case 'device':
      return canonicalDevice(given.value);
    case 'ip_address':
      return canonicalIp(given.value);
    case 'profile':
      return canonicalProfile(undefined, given.value);
    case 'broker':
      return { ok: true, value: given.value.trim() };
    default: {
      const { sealed } = given;
      if (sealed === undefined) return { ok: false, reason: 'is no bank account' };
      return sealed.problem === undefined ? { ok: true, value: sealed.hash } : { ok: false, reason: sealed.problem };
    }
  }
}
