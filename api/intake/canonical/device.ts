import { type Canonical, rejected, ruleOf } from './canonical.ts';
import { isPlaceholder } from './placeholder.ts';

const HEX = /^[{\s]*[0-9a-f](?:[\s:-]?[0-9a-f])*[}\s]*$/i;
/** Base64 and its relatives, where case carries meaning: long, without spaces, in both cases. */
const CASE_MATTERS = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_=-]{16,}$/;

/** A device fingerprint as its vendor computed it. Hexadecimal ones (UUIDs too) lose case and separators. */
export function canonicalDevice(raw: string): Canonical {
  const text = raw.normalize('NFKC').trim();
  if (isPlaceholder(text.toLowerCase())) return rejected('fills the field without naming a device');
  if (HEX.test(text)) {
    const value = text.replace(/[^0-9a-f]/gi, '').toLowerCase();
    if (value.length < 3) return rejected('is too short to tell devices apart');
    return { ok: true, value, rule: ruleOf(value === raw ? [] : ['hexadecimal: lower case, separators dropped']) };
  }
  const value = CASE_MATTERS.test(text) ? text : text.toLowerCase().replace(/\s+/gu, ' ').normalize('NFKC');
  if (value.length < 3) return rejected('is too short to tell devices apart');
  return { ok: true, value, rule: ruleOf(value === raw ? [] : ['spaces around it dropped, lower case']) };
}
