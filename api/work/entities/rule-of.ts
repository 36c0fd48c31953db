import { canonicalAddress } from '../../intake/canonical/address.ts';
import { canonicalDevice } from '../../intake/canonical/device.ts';
import { canonicalEmail } from '../../intake/canonical/email.ts';
import { canonicalIp } from '../../intake/canonical/ip-address.ts';
import { canonicalPhone } from '../../intake/canonical/phone.ts';
import { canonicalProfile } from '../../intake/canonical/profile.ts';
import { canonicalReference } from '../../intake/canonical/reference.ts';

/** An observation, as far as the way from its text to its value depends on it. */
interface Read {
  readonly kind: string;
  /** Of the attribute. */
  readonly attribute: string;
  /** Canonical. */
  readonly value: string;
  readonly raw: string;
}

/** What led from the raw text to the canonical value, in a short sentence. */
export function ruleOfObservation({ kind, attribute, value, raw }: Read): string {
  const key = attribute.slice(attribute.indexOf(':') + 1);
  switch (kind) {
    case 'phone':
      return ruleFor(key, canonicalPhone(raw, countryOf(canonicalPhone(key))));
    case 'email':
      return ruleFor(key, canonicalEmail(raw));
    case 'address':
      return canonicalRule(canonicalAddress(raw, countryOf(canonicalAddress(value)))) ?? OF_RECORD;
    case 'device':
      return ruleFor(key, canonicalDevice(raw));
    case 'ip_address':
      return ruleFor(key, canonicalIp(raw));
    case 'profile':
      return ruleFor(key, canonicalProfile(undefined, raw));
    case 'reference':
      return ruleFor(key, referenceFrom(raw));
    case 'bank_account':
      return 'spaces and punctuation dropped and checked, then sealed: only the last four characters are kept in the clear';
    case 'government_id':
      return 'spaces and punctuation dropped, then sealed: only the last four characters are kept in the clear';
    default:
      return 'the whole text; case and white space do not matter';
  }
}

const OF_RECORD = 'read with what else its record says, such as its country';

type Found = { readonly ok: boolean } & Partial<Readonly<Record<'rule' | 'value' | 'country', string>>>;

/** The rule, if it does lead to this value: a record may have said more than the text alone. */
const ruleFor = (key: string, found: Found | undefined): string =>
  (found?.value === key ? canonicalRule(found) : undefined) ?? OF_RECORD;

const canonicalRule = (found: Found): string | undefined => (found.ok ? found.rule : undefined);

const countryOf = (found: Found): string | undefined => found.country;

/** A reference is kept as its name, e-mail and phone, as far as given, with commas between. */
function referenceFrom(raw: string): Found | undefined {
  const parts = raw.split(', ');
  const email = parts.find((part) => part.includes('@'));
  return canonicalReference({ email, phone: email === undefined ? parts.at(-1) : undefined }, 'US');
}
