import parsePhoneNumber, {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
} from 'libphonenumber-js/max';
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
  /** ISO code of the country the number belongs to; absent for numbers of no country, such as +800. */
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

interface PlanEntry {
  readonly country: string | undefined;
  readonly type: string | undefined;
}

/** Numbers of +1 as nearly everybody writes them: nothing is left to read, only area and exchange to look up. */
const NORTH_AMERICAN = /^\(?(\+?1[\s.-]?)?\(?([2-9]\d\d)\)?[\s.-]?([2-9]\d\d)[\s.-]?(\d{4})$/;
/** The plan of +1 leaves the last three digits of every number free, so the first seven decide; asking it takes 20 µs. */
const plan = lruCache<PlanEntry>(65_536);

function northAmerican(raw: string, text: string, country: CountryCode | undefined): Canonical<PhoneParts> | undefined {
  const found = NORTH_AMERICAN.exec(text);
  if (found === null) return undefined;
  const [, code = '', area = '', exchange = '', line = ''] = found;
  const international = code.startsWith('+');
  if (!international && (country === undefined || getCountryCallingCode(country) !== '1')) return undefined;
  const value = `+1${area}${exchange}${line}`;
  const leading = value.slice(0, -3);
  let entry = plan.get(leading);
  if (entry === undefined) {
    const number = parsePhoneNumber(value);
    if (number?.isPossible() !== true) return undefined;
    entry = { country: number.country, type: number.getType() };
    plan.set(leading, entry);
  }
  const steps = code === '' ? ['country +1 from the default'] : [];
  return result(raw, { value, ...entry }, code === '' ? undefined : '1', steps);
}

function readPhone(raw: string, defaultCountry: string | undefined): Canonical<PhoneParts> {
  const text = raw.normalize('NFKC').trim();
  if (text.length > MAX_LENGTH || !/\p{Nd}/u.test(text)) return NO_NUMBER;
  const country = defaultCountry !== undefined && isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  const usual = northAmerican(raw, text, country);
  if (usual !== undefined) return usual;
  const international = /^[^\p{Nd}\p{L}+]*(?:tel:\s*)?(?:\+|00(?=[\s\-./(]*[1-9]))/iu.exec(text);
  if (international !== null) {
    const found = possible(`+${text.slice(international[0].length)}`);
    return found === undefined
      ? rejected('is no phone number of any country')
      : result(raw, planned(found), found.countryCallingCode, []);
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
  return result(raw, planned(found), typedCode, step);
}

/** `92-42-7925774` is no number of the United States, but with a + it is one of Pakistan. */
function missingPlus(text: string): ((raw: string) => Canonical<PhoneParts>) | undefined {
  if (/^[^\p{Nd}]*0/u.test(text)) return undefined;
  const found = possible(`+${text}`);
  if (found === undefined || text.replace(/\P{Nd}/gu, '').length < 11) return undefined;
  const codeStandsApart = new RegExp(`^\\(?${found.countryCallingCode}[\\s./)-]`).test(text);
  if (!found.isValid() && !codeStandsApart) return undefined;
  return (raw) => result(raw, planned(found), found.countryCallingCode, ['read as international: the + was missing']);
}

function possible(text: string, country?: CountryCode): PhoneNumber | undefined {
  const found = parsePhoneNumber(text, {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  });
  return found?.isPossible() ? found : undefined;
}

function planned(found: PhoneNumber): PlanEntry & { readonly value: string; readonly extension: string | undefined } {
  return { value: found.number, country: found.country, type: found.getType(), extension: found.ext };
}

function writesCallingCode(text: string, found: PhoneNumber): boolean {
  const digits = text.replace(/\P{Nd}/gu, '');
  const full = `${found.countryCallingCode}${found.nationalNumber}${found.ext ?? ''}`;
  return digits === full || digits === `011${full}`;
}

function result(
  raw: string,
  found: PlanEntry & { readonly value: string; readonly extension?: string | undefined },
  typedCode: string | undefined,
  steps: readonly string[],
): Canonical<PhoneParts> {
  const { value, country, type, extension } = found;
  const tidied = raw === value ? [] : ['spaces and punctuation dropped'];
  const apart = extension === undefined ? [] : ['extension kept apart'];
  return {
    ok: true,
    value,
    ...(country === undefined ? {} : { country }),
    format: formatFingerprint(raw, typedCode),
    lineType: LINE_TYPES[type ?? ''] ?? 'unknown',
    valid: type !== undefined,
    ...(extension === undefined ? {} : { extension }),
    rule: ruleOf([...tidied, ...steps, ...apart]),
  };
}
