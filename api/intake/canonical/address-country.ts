import type { AddressDraft } from './address-parts.ts';
import { POSTCODES } from './address-postcodes.ts';
import { REGIONS } from './address-regions.ts';
import { countryByName, countryCode } from './country.ts';

const US_ZIP = /^\d{5}(?:-?\d{4})?$/;
const CA_POSTCODE = /^[a-z]\d[a-z] ?\d[a-z]\d$/;
const MAX_WORDS = 4;
const MAX_REGION_WORDS = 3;
const NOT_ASCII = /[^\x20-\x7e]/;

/** Takes the country off the end of the parts and answers its ISO code; undefined where none is written. */
export function takeCountry(draft: AddressDraft): string | undefined {
  const { parts } = draft;
  const last = parts[parts.length - 1];
  if (last === undefined) return undefined;
  if (parts.length > 1) {
    const code = whole(last, parts[parts.length - 2] ?? [], parts.length > 2);
    if (code !== undefined) {
      parts.pop();
      return code;
    }
  }
  for (let count = Math.min(MAX_WORDS, last.length - 1); count > 0; count -= 1) {
    const words = last.slice(-count);
    const rest = last.slice(0, -count);
    const code = trailing(words.join(' '), rest, parts.length > 1);
    if (code === undefined) continue;
    last.length = rest.length;
    return code;
  }
  return undefined;
}

function whole(part: readonly string[], before: readonly string[], hasStreetBefore: boolean): string | undefined {
  const text = part.join(' ');
  if (!REGIONS.has(text)) return countryCode(text);
  // CA is California and Canada, DE Delaware and Germany: it is the country where the part before already ends an address.
  if (text.length !== 2) return undefined;
  if (hasPostcodeOf(text, before)) return countryCode(text);
  const ended = endsWithRegion(before) || (hasStreetBefore && /^\d{4,5}$/.test(before[0] ?? '') && before.length > 1);
  return ended ? countryCode(text) : undefined;
}

function trailing(text: string, before: readonly string[], later: boolean): string | undefined {
  if (/^[a-z]{2}$/.test(text)) {
    const known = hasPostcodeOf(text, before) || text === 'us' || text === 'uk';
    const ended = known || (REGIONS.has(text) ? endsWithRegion(before) : endsAddress(before));
    return ended ? countryCode(text) : undefined;
  }
  if (REGIONS.has(text)) return undefined;
  // A town can be called after a country (Lebanon, Cuba): in a line without commas only what ends an address is one.
  return later || before.length > 3 || NOT_ASCII.test(text) ? countryByName(text) : undefined;
}

/**
 * `… Chennai TN 600095 IN`: six digits are a postcode of India and none of Indiana, so IN is the country. A code that is
 * no state's is one wherever a postcode of that country stands after the house number: `… 75036 Paris FR`.
 */
function hasPostcodeOf(code: string, before: readonly string[]): boolean {
  const rule = POSTCODES[countryCode(code) ?? ''];
  if (rule === undefined) return false;
  const mayBeState = REGIONS.has(code);
  return [2, 1].some((count) =>
    before.some((_word, index) => {
      const atEnd = index + count === before.length;
      if (index === 0 && !atEnd) return false;
      const text = before.slice(index, index + count).join(' ');
      return rule.pattern.test(text) && (!mayBeState || (atEnd && !US_ZIP.test(text)));
    }),
  );
}

function endsAddress(tokens: readonly string[]): boolean {
  return endsWithRegion(tokens) || (tokens.length > 1 && US_ZIP.test(tokens[tokens.length - 1] ?? ''));
}

/** Whether the words end in a state or province, with or without its postcode, or in a Canadian postcode. */
function endsWithRegion(tokens: readonly string[]): boolean {
  const last = tokens[tokens.length - 1] ?? '';
  if (CA_POSTCODE.test(tokens.slice(-2).join(' ')) || CA_POSTCODE.test(last)) return true;
  const rest = US_ZIP.test(last) ? tokens.slice(0, -1) : tokens;
  for (let count = 1; count <= MAX_REGION_WORDS && count <= rest.length; count += 1) {
    if (REGIONS.has(rest.slice(-count).join(' '))) return count < tokens.length;
  }
  return false;
}
