import parsePhoneNumber, { type CountryCode, isSupportedCountry, type PhoneNumber } from 'libphonenumber-js/max';
import { type Canonical, rejected, ruleOf } from './canonical.ts';
import { formatFingerprint } from './format-fingerprint.ts';
import { lruCache } from './lru-cache.ts';

export type LineType =
  | 'mobile'
  | 'fixed_line'
  | 'voip'
  | 'toll_free'
  | 'premium_rate'
  | 'shared_cost'
  | 'personal'
  | 'pager'
  | 'uan'
  | 'voicemail'
  | 'unknown';

export interface PhoneParts {
  /** ISO code of the country the number belongs to; absent for numbers of no country, such as +1 800. */
  readonly country?: string;
  /** How it was typed, e.g. `+1-ddd-ddd-dddd`: of the text, not of the number. */
  readonly format: string;
  /** By the numbering plan alone. `unknown` wherever the plan cannot tell, as everywhere in +1. */
  readonly lineType: LineType;
  /** Whether the numbering plan has such a number; reserved ranges may say no. */
  readonly valid: boolean;
  /** What is dialled after the number: of the text, not part of the value. */
  readonly extension?: string;
}

const LINE_TYPES: Readonly<Record<string, LineType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed_line',
  VOIP: 'voip',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium_rate',
  SHARED_COST: 'shared_cost',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
};

const NO_NUMBER = rejected('is no phone number');
const MAX_LENGTH = 100;

/** Reading a number by the plan of its country costs 20 µs or more; the same text often comes again. */
const cache = lruCache<Canonical<PhoneParts>>(4_096);

/**
 * A phone number in E.164. Without a country code it is read as a number of `defaultCountry`.
 * Numbers that are merely possible count, so that reserved ranges (555-01xx) do; `valid` says what the plan says.
 */
export function canonicalPhone(raw: string, defaultCountry?: string): Canonical<PhoneParts> {
  const key = `${defaultCountry ?? ''} ${raw}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const canonical = readPhone(raw, defaultCountry);
  cache.set(key, canonical);
  return canonical;
}

function readPhone(raw: string, defaultCountry: string | undefined): Canonical<PhoneParts> {
  const text = raw.normalize('NFKC').trim();
  if (text.length > MAX_LENGTH || !/\p{Nd}/u.test(text)) return NO_NUMBER;
  const country = defaultCountry !== undefined && isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  const international = /^[^\p{Nd}\p{L}+]*(?:tel:\s*)?(?:\+|00(?=[\s\-./(]*[1-9]))/iu.exec(text);
  if (international !== null) {
    const found = possible(`+${text.slice(international[0].length)}`);
    return found === undefined
      ? rejected('is no phone number of any country')
      : result(raw, found, found.countryCallingCode, []);
  }
  if (country === undefined) {
    const found = missingPlus(text);
    return found === undefined ? rejected('has no country code, and no default country is set') : found(raw);
  }
  const found = possible(text, country);
  if (found === undefined) {
    const other = missingPlus(text);
    return other === undefined
      ? rejected('is neither a number of the default country nor an international one')
      : other(raw);
  }
  const typedCode = writesCallingCode(text, found) ? found.countryCallingCode : undefined;
  const step = typedCode === undefined ? [`country +${found.countryCallingCode} from the default`] : [];
  return result(raw, found, typedCode, step);
}

/** `92-42-7925774` is no number of the United States, but with a + it is one of Pakistan: valid ones only. */
function missingPlus(text: string): ((raw: string) => Canonical<PhoneParts>) | undefined {
  if (/^[^\p{Nd}]*0/u.test(text)) return undefined;
  const found = possible(`+${text}`);
  if (found === undefined || text.replace(/\P{Nd}/gu, '').length < 11 || !found.isValid()) return undefined;
  return (raw) => result(raw, found, found.countryCallingCode, ['read as international: the + was missing']);
}

function possible(text: string, country?: CountryCode): PhoneNumber | undefined {
  const found = parsePhoneNumber(text, {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  });
  return found?.isPossible() ? found : undefined;
}

function writesCallingCode(text: string, found: PhoneNumber): boolean {
  const digits = text.replace(/\P{Nd}/gu, '');
  const full = `${found.countryCallingCode}${found.nationalNumber}${found.ext ?? ''}`;
  return digits === full || digits === `011${full}`;
}

function result(
  raw: string,
  found: PhoneNumber,
  typedCode: string | undefined,
  steps: readonly string[],
): Canonical<PhoneParts> {
  const type = found.getType();
  const tidied = raw === found.number ? [] : ['spaces and punctuation dropped'];
  const extension = found.ext === undefined ? [] : ['extension kept apart'];
  return {
    ok: true,
    value: found.number,
    ...(found.country === undefined ? {} : { country: found.country }),
    format: formatFingerprint(raw, typedCode),
    lineType: LINE_TYPES[type ?? ''] ?? 'unknown',
    valid: type !== undefined,
    ...(found.ext === undefined ? {} : { extension: found.ext }),
    rule: ruleOf([...tidied, ...steps, ...extension]),
  };
}
