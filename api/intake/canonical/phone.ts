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
  /** ISO code of the country the number belongs to; absent for numbers of no country, such as +800, or of none that is known. */
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

/** What the numbering plans say of a number. */
interface PlanEntry {
  readonly country: string | undefined;
  readonly type: string | undefined;
}

/** A number as it was read from a text. */
interface Read {
  /** In E.164. */
  readonly value: string;
  readonly plan: PlanEntry;
  readonly extension?: string | undefined;
}

/** Numbers of +1 as nearly everybody writes them: nothing is left to read, only area and exchange to look up. */
const NORTH_AMERICAN = /^\(?(\+?1[\s.-]?)?\(?([2-9]\d\d)\)?[\s.-]?([2-9]\d\d)[\s.-]?(\d{4})$/;
/** The plan of +1 leaves the last three digits of every number free, so the first seven decide; asking it takes 20 µs. */
const plans = lruCache<PlanEntry>(65_536);

function northAmerican(raw: string, text: string, country: CountryCode | undefined): Canonical<PhoneParts> | undefined {
  const found = NORTH_AMERICAN.exec(text);
  if (found === null) return undefined;
  const [, code = '', area = '', exchange = '', line = ''] = found;
  const international = code.startsWith('+');
  if (!international && (country === undefined || getCountryCallingCode(country) !== '1')) return undefined;
  const value = `+1${area}${exchange}${line}`;
  const plan = planOf(value);
  if (plan === undefined) return undefined;
  const steps = code === '' ? ['country +1 from the default'] : [];
  return result(raw, { value, plan }, code === '' ? undefined : '1', steps);
}

/**
 * What the plans say of a number in E.164, whatever text led to it: one number is one node, so nothing beside its value
 * may depend on how it was typed or on the country it was read for. Undefined where it is not even possible.
 */
function planOf(value: string): PlanEntry | undefined {
  const deciding = /^\+1\d{10}$/.test(value) ? value.slice(0, -3) : value;
  let plan = plans.get(deciding);
  if (plan === undefined) {
    const number = parsePhoneNumber(value);
    if (number?.isPossible() !== true) return undefined;
    plan = { country: number.country, type: number.getType() };
    plans.set(deciding, plan);
  }
  return plan;
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
      : result(raw, found, found.number.countryCallingCode, []);
  }
  if (country === undefined) {
    const found = missingPlus(text);
    return found === undefined ? rejected('has no country code, and no default country is set') : found(raw);
  }
  const found = national(text, country);
  if (found === undefined) {
    const other = missingPlus(text);
    return other === undefined
      ? rejected('is neither a number of the default country nor an international one')
      : other(raw);
  }
  const { countryCallingCode } = found.number;
  const typedCode = writesCallingCode(text, found.number) ? countryCallingCode : undefined;
  const step = typedCode === undefined ? [`country +${countryCallingCode} from the default`] : [];
  return result(raw, found, typedCode, step);
}

/** `92-42-7925774` is no number of the United States, but with a + it is one of Pakistan. */
function missingPlus(text: string): ((raw: string) => Canonical<PhoneParts>) | undefined {
  if (/^[^\p{Nd}]*0/u.test(text)) return undefined;
  const found = possible(`+${text}`);
  if (found === undefined || text.replace(/\P{Nd}/gu, '').length < 11) return undefined;
  const { countryCallingCode } = found.number;
  const codeStandsApart = new RegExp(`^\\(?${countryCallingCode}[\\s./)-]`).test(text);
  if (!found.number.isValid() && !codeStandsApart) return undefined;
  return (raw) => result(raw, found, countryCallingCode, ['read as international: the + was missing']);
}

/**
 * A number of the default country. In +1 every number has ten digits, so that nearly any ten would be one: those that are
 * not written in its way, such as `(4812)85-62-34`, must at least have an area code that exists.
 */
function national(text: string, country: CountryCode): ReturnType<typeof possible> {
  const found = possible(text, country);
  const foreign = found?.number.countryCallingCode === '1' && found.plan.country === undefined;
  return foreign && !writesCallingCode(text, found.number) ? undefined : found;
}

function possible(text: string, country?: CountryCode): (Read & { readonly number: PhoneNumber }) | undefined {
  const number = parsePhoneNumber(text, {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  });
  const plan = number?.isPossible() ? planOf(number.number) : undefined;
  return number === undefined || plan === undefined
    ? undefined
    : { value: number.number, plan, extension: number.ext, number };
}

function writesCallingCode(text: string, found: PhoneNumber): boolean {
  const digits = text.replace(/\P{Nd}/gu, '');
  const full = `${found.countryCallingCode}${found.nationalNumber}${found.ext ?? ''}`;
  return digits === full || digits === `011${full}`;
}

function result(
  raw: string,
  { value, plan: { country, type }, extension }: Read,
  typedCode: string | undefined,
  steps: readonly string[],
): Canonical<PhoneParts> {
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
