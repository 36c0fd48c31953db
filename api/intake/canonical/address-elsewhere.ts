import type { AddressDraft, AddressFields } from './address-parts.ts';
import { POSTCODES } from './address-postcodes.ts';
import { removeEmpty, takeUnit } from './address-unit.ts';
import { DIRECTIONS } from './address-words.ts';
import { ENDING_SUFFIXES, SUFFIX_ABBREVIATION } from './street-suffixes.ts';

/** Where streets are named in English, with the suffixes of the United States and a few more. */
const ENGLISH = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'SG', 'ZA', 'PH', 'HK', 'MY', 'PK', 'NG', 'KE']);
/** Words for a street that are written in full or short, by how they are kept here. */
const STREET_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avenida: 'av',
    avda: 'av',
    avenue: 'av',
    boulevard: 'bd',
    calle: 'c',
    улица: 'ул',
    проспект: 'пр',
    дом: 'д',
    ulica: 'ul',
    strasse: 'str',
    platz: 'pl',
  }),
);
const MIN_WORDS = 3;
const MIN_EAST_ASIAN = 6;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * An address outside North America, or of no known country: folded words, with the unit, and the postcode where the
 * country's pattern is known, kept apart. Where the postcode stands before the town, it parts town from street; elsewhere
 * all words stay together in `street`, because commas are not put alike. Undefined where it names no building.
 */
export function addressElsewhere(draft: AddressDraft, country: string | undefined): AddressFields | undefined {
  const rule = country === undefined ? undefined : POSTCODES[country];
  const taken = rule === undefined ? undefined : takePostcode(draft, rule.pattern);
  if (taken !== undefined) removeEmpty(draft);
  const position = taken === undefined ? undefined : wordCount(draft.parts.slice(0, taken.part)) + taken.index;
  const { unit, before } = withoutUnit(draft, position);
  const words = draft.parts.flat().map((word, index) => streetWord(word, index, country));
  const parted = rule?.beforeTown === true && before !== undefined && before > 0;
  const street = (parted ? words.slice(0, before) : words).join(' ');
  const town = parted ? words.slice(before).join(' ') : '';
  const all = words.join(' ');
  const eastAsian = all.match(EAST_ASIAN)?.length ?? 0;
  const named = /\p{N}/u.test(street) || unit !== '' ? words.length > 1 || eastAsian > 1 : words.length >= MIN_WORDS;
  if (street === '' || (!named && eastAsian < MIN_EAST_ASIAN)) return undefined;
  if (unit !== '') draft.steps.push('the unit kept apart');
  return { street, town, region: '', postcode: taken?.postcode ?? '', country: country ?? '', unit };
}

function wordCount(parts: readonly (readonly string[])[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function withoutUnit(draft: AddressDraft, position: number | undefined): { unit: string; before: number | undefined } {
  if (position === undefined) return { unit: takeUnit(draft), before: undefined };
  // The unit is taken from either side of the postcode on its own, so that the place where it stood is not lost.
  const flat = draft.parts.flat();
  const left: AddressDraft = { parts: partsUpTo(draft.parts, position), steps: [] };
  const right: AddressDraft = { parts: [flat.slice(position)], steps: [] };
  const unit = [takeUnit(left), takeUnit(right)].filter((text) => text !== '').join(' ');
  const before = wordCount(left.parts);
  draft.parts.splice(0, draft.parts.length, ...left.parts, ...right.parts);
  return { unit, before };
}

function partsUpTo(parts: readonly (readonly string[])[], position: number): string[][] {
  const result: string[][] = [];
  let left = position;
  for (const part of parts) {
    if (left <= 0) break;
    result.push(part.slice(0, left));
    left -= part.length;
  }
  return result;
}

interface Taken {
  readonly postcode: string;
  readonly part: number;
  readonly index: number;
}

/** The last words that look like a postcode, but never the first word of the address: that is a house number. */
function takePostcode(draft: AddressDraft, pattern: RegExp): Taken | undefined {
  for (let part = draft.parts.length - 1; part >= 0; part -= 1) {
    const words = draft.parts[part] ?? [];
    for (let index = words.length - 1; index >= 0; index -= 1) {
      for (const count of [2, 1]) {
        if (part === 0 && index === 0 && !words[0]?.startsWith('〒')) continue;
        const text = words.slice(index, index + count).join(' ');
        if (index + count > words.length || !pattern.test(text)) continue;
        const start =
          index > 0 && count === 1 && pattern.test(`${words[index - 1]} ${text}`) && !(part === 0 && index === 1)
            ? index - 1
            : index;
        const all = words.slice(start, index + count).join(' ');
        words.splice(start, index + count - start);
        return { postcode: all.replace(/^\p{L}{1,2} (?=\d)/u, '').replace(/[ \-〒]/g, ''), part, index: start };
      }
    }
  }
  return undefined;
}

function streetWord(word: string, index: number, country: string | undefined): string {
  if (country !== undefined && ENGLISH.has(country)) {
    if (index === 0) return word;
    const short = ENDING_SUFFIXES.has(word) ? SUFFIX_ABBREVIATION.get(word) : DIRECTIONS.get(word);
    return short ?? word;
  }
  return STREET_WORDS.get(word) ?? word.replace(/(?<=\p{L}{2})strasse$/u, 'str');
}
