import { type Canonical, rejected } from './canonical.ts';
import { canonicalEmail } from './email.ts';
import { canonicalPhone } from './phone.ts';

export interface ReferenceInput {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/**
 * Somebody who vouches, by e-mail address, else by phone number. A name alone is nobody in particular: undefined.
 */
export function canonicalReference(input: ReferenceInput, defaultCountry?: string): Canonical | undefined {
  if (input.email !== undefined) {
    const email = canonicalEmail(input.email);
    if (email.ok) return { ok: true, value: email.value, rule: `by e-mail address: ${email.rule}` };
    if (input.phone === undefined) return rejected(`has an e-mail address that ${email.reason}`);
  }
  if (input.phone === undefined) return undefined;
  const phone = canonicalPhone(input.phone, defaultCountry);
  if (phone.ok) return { ok: true, value: phone.value, rule: `by phone number: ${phone.rule}` };
  return rejected(`has a phone number that ${phone.reason}`);
}
