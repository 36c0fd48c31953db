import { takeCountry } from './address-country.ts';
import { addressElsewhere } from './address-elsewhere.ts';
import { northAmericanAddress, takeEnding } from './address-north-america.ts';
import type { AddressDraft, AddressFields } from './address-parts.ts';
import { POSTCODES } from './address-postcodes.ts';
import { addressTokens } from './address-tokens.ts';
import { type Canonical, rejected, ruleOf } from './canonical.ts';
import { isPlaceholder } from './placeholder.ts';

export interface AddressParts {
  /** What is compared: all parts, folded, the unit last. */
  readonly key: string;
  /** The key without its unit: equal for all doors of one building. */
  readonly building: string;
  readonly unit?: string;
  readonly street: string;
  readonly town?: string;
  /** State or province code, in North America. */
  readonly region?: string;
  readonly postcode?: string;
  readonly country?: string;
  /** Town, state and country, folded: to count from how many towns people come. Absent where the town is not certain. */
  readonly townKey?: string;
}

const CARE_OF = /^(?:c o|care of|attn .*|attention .*)$/;
const GB_POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/;
const NOT_ASCII = /[^\s\x20-\x7e]/;
const UPPER_WORDS = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw', 'po', 'us', 'fm', 'cr', 'sr', 'ph']);

/**
 * A postal address in one way of writing: North American ones by USPS Publication 28, others by folded words with
 * postcode and unit kept apart (docs/adr/0002-addresses.md). An address without a building, or without any town or
 * postcode, has no canonical form: strangers in different towns would seem to share it.
 * @param defaultCountry ISO code, for addresses that name no country
 */
export function canonicalAddress(raw: string, defaultCountry?: string): Canonical<AddressParts> {
  const draft: AddressDraft = { parts: addressTokens(raw), steps: [] };
  if (isPlaceholder(draft.parts.flat().join(' '))) return rejected('fills the field without an address');
  dropCareOf(draft);
  const fields = read(draft, raw, defaultCountry);
  if (fields === undefined) return rejected('names no building, or neither a town nor a postcode');
  const { street, town, region, postcode, country, unit } = fields;
  const building = `${street}|${town}|${region}|${postcode}|${country.toLowerCase()}`;
  const canonical: { -readonly [Part in keyof AddressParts]: AddressParts[Part] } & {
    ok: true;
    value: string;
    rule: string;
  } = {
    ok: true,
    value: readable(fields),
    key: unit === '' ? building : `${building}|${unit}`,
    building,
    street,
    rule: ruleOf(['case, punctuation, directions and abbreviations written one way', ...draft.steps]),
  };
  const townKey = townKeyOf(fields);
  if (unit !== '') canonical.unit = unit;
  if (town !== '') canonical.town = town;
  if (region !== '') canonical.region = region.toUpperCase();
  if (postcode !== '') canonical.postcode = shownPostcode(fields);
  if (country !== '') canonical.country = country;
  if (townKey !== undefined) canonical.townKey = townKey;
  return canonical;
}

function read(draft: AddressDraft, raw: string, defaultCountry: string | undefined): AddressFields | undefined {
  const written = takeCountry(draft) ?? britishByPostcode(draft) ?? countryBeforePostcode(draft);
  if (written !== undefined && written !== 'US' && written !== 'CA') return addressElsewhere(draft, written);
  const assumed = written ?? (isLatin(raw) ? defaultCountry : undefined);
  const probe: AddressDraft = { parts: draft.parts.map((part) => [...part]), steps: draft.steps };
  const ending = takeEnding(probe);
  const canadian = /^\p{L}/u.test(ending.postcode);
  const certain = canadian || (ending.region !== undefined && (ending.postcode !== '' || assumed === undefined));
  const country = written ?? (canadian ? 'CA' : certain ? ending.region?.country : assumed);
  if (written === undefined && country !== undefined) {
    draft.steps.push(certain ? 'the country from state and postcode' : 'the country from the default');
  }
  return country === 'US' || country === 'CA'
    ? northAmericanAddress(probe, ending, country)
    : addressElsewhere(draft, country);
}

function dropCareOf(draft: AddressDraft): void {
  const first = draft.parts[0];
  if (draft.parts.length > 1 && first !== undefined && CARE_OF.test(`${first[0]} ${first[1]}`)) {
    draft.parts.shift();
    draft.steps.push('“care of” dropped');
  }
}

/** The postcodes of the United Kingdom look like no other's. */
function britishByPostcode(draft: AddressDraft): string | undefined {
  const last = draft.parts[draft.parts.length - 1] ?? [];
  if (!/\d[a-z]{2}$/.test(last[last.length - 1] ?? '')) return undefined;
  const found = [2, 1].some((count) => last.length >= count && GB_POSTCODE.test(last.slice(-count).join(' ')));
  if (!found) return undefined;
  const before: AddressDraft = { parts: draft.parts.slice(0, -1), steps: [] };
  const written = before.parts.length > 0 ? takeCountry(before) : undefined;
  if (written !== undefined) draft.parts.splice(0, draft.parts.length - 1, ...before.parts);
  return written ?? 'GB';
}

/** `Vythiri, India, 673576`: the country written before the postcode. */
function countryBeforePostcode(draft: AddressDraft): string | undefined {
  const last = draft.parts[draft.parts.length - 1] ?? [];
  if (draft.parts.length < 3 || last.length > 2 || !last.every((word) => /\d/.test(word))) return undefined;
  const before: AddressDraft = { parts: draft.parts.slice(0, -1), steps: [] };
  const written = takeCountry(before);
  if (written !== undefined) draft.parts.splice(0, draft.parts.length - 1, ...before.parts);
  return written;
}

function isLatin(raw: string): boolean {
  if (!NOT_ASCII.test(raw)) return true;
  const letters = raw.match(/\p{L}/gu)?.length ?? 0;
  const latin = raw.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}

function townKeyOf(fields: AddressFields): string | undefined {
  const country = fields.country.toLowerCase();
  if (fields.town !== '') return `${fields.town}|${fields.region}|${country}`;
  const district = POSTCODES[fields.country]?.district;
  return district === undefined || fields.postcode === ''
    ? undefined
    : `${fields.postcode.slice(0, district)}||${country}`;
}

function readable(fields: AddressFields): string {
  const { street, town, region, country, unit } = fields;
  const northAmerican = country === 'US' || country === 'CA';
  const door =
    unit === '' ? '' : /^(?:fl|bldg|ph|bsmt)/.test(unit) ? ` ${capitalised(unit)}` : ` Unit ${unit.toUpperCase()}`;
  const code = shownPostcode(fields);
  const place = northAmerican
    ? [capitalised(town), [region.toUpperCase(), code].filter((text) => text !== '').join(' ')]
    : town === ''
      ? [code]
      : [`${code} ${capitalised(town)}`];
  return [`${capitalised(street)}${door}`, ...place, country].filter((text) => text !== '').join(', ');
}

/** The space inside a British postcode is put where its reader expects it. */
function shownPostcode({ postcode, country }: AddressFields): string {
  const code = postcode.toUpperCase();
  return country === 'GB' ? `${code.slice(0, -3)} ${code.slice(-3)}` : code;
}

function capitalised(text: string): string {
  if (text === '') return '';
  return text
    .split(' ')
    .map((word) => (UPPER_WORDS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
