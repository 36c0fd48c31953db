import type { AddressDraft, AddressFields } from './address-parts.ts';
import { REGIONS, type Region } from './address-regions.ts';
import { removeEmpty, takeUnit } from './address-unit.ts';
import { BARE_STREETS, DIRECTION_WORDS, DIRECTIONS, HOUSE_NUMBER_WORDS, ORDINALS, ROUTES } from './address-words.ts';
import { ENDING_SUFFIXES, SUFFIX_ABBREVIATION, SUFFIX_WORD } from './street-suffixes.ts';
import { townAtEnd } from './town-at-end.ts';
import { stateOfZip } from './zip-state.ts';

const NUMBER = /^\d/;
const ZIP = /^\d{5}(?:-?\d{4})?$/;
const CA_POSTCODE = /^([a-z]\d[a-z]) ?(\d[a-z]\d)$/;
const MAX_REGION_WORDS = 3;
/** A second suffix right after the first belongs to the street (Park Place Dr); longer words may begin a town (Circle Pines). */
const SECOND_SUFFIX = new Set([
  'ave',
  'avenue',
  'rd',
  'road',
  'dr',
  'drive',
  'ln',
  'lane',
  'blvd',
  'ct',
  'way',
  'pl',
  'pkwy',
]);

/** What ends a North American address, taken off the parts. */
export interface Ending {
  readonly postcode: string;
  readonly region: Region | undefined;
}

/** Takes postcode and state (in either order) off the end of the parts. */
export function takeEnding(draft: AddressDraft): Ending {
  let postcode = takePostcode(draft);
  const region = takeRegion(draft, postcode);
  if (postcode === '') postcode = takePostcode(draft);
  return { postcode, region };
}

/** An address of the United States or Canada without its country, postcode and state; undefined where it names no building. */
export function northAmericanAddress(draft: AddressDraft, ending: Ending, country: string): AddressFields | undefined {
  const { parts, steps } = draft;
  let unit = takeUnit(draft);
  const box = takeBox(draft);
  const at = streetPart(parts, box);
  if (at > 0) steps.push('the name before the street dropped');
  const [first = [], ...later] = parts.slice(at);
  const town = later.pop();
  const split =
    box === '' || /^\d/.test(first[0] ?? '')
      ? splitStreet(first, town !== undefined, country)
      : { street: [], rest: first };
  if (town === undefined || split.street.length > 0) {
    const looseUnit = /\d/.test(split.rest[0] ?? '') ? split.rest.shift() : undefined;
    if (looseUnit !== undefined && unit === '') unit = looseUnit.replace(/^0+(?=.)/, '');
  }
  const street = [...split.street, ...(box === '' ? [] : [box])].join(' ');
  const townWords = town ?? split.rest;
  if (street === '' || (box === '' && split.street.length < 2)) return undefined;
  const townName = townText(townWords);
  const region = ending.region?.code ?? unwrittenRegion(townName, ending.postcode, country);
  if (ending.region === undefined && region !== '') steps.push('the state from the ZIP code or the town');
  if (townName === '' && ending.postcode === '') return undefined;
  if (unit !== '') steps.push('the unit kept apart');
  return { street, town: townName, region, postcode: ending.postcode, country, unit };
}

function unwrittenRegion(town: string, postcode: string, country: string): string {
  if (country !== 'US') return '';
  return (postcode === '' ? undefined : stateOfZip(postcode)) ?? (town === 'new york' ? 'ny' : '');
}

function takePostcode(draft: AddressDraft): string {
  const last = draft.parts[draft.parts.length - 1] ?? [];
  const only = draft.parts.length === 1;
  const word = last[last.length - 1] ?? '';
  if (ZIP.test(word) && !(only && last.length === 1)) {
    last.pop();
    removeEmpty(draft);
    if (word.length > 5) draft.steps.push('ZIP+4 cut to five digits');
    return word.slice(0, 5);
  }
  const before = last[last.length - 2] ?? '';
  if (/^\d{4}$/.test(word) && /^\d{5}$/.test(before) && last.length > 2) {
    last.length -= 2;
    draft.steps.push('ZIP+4 cut to five digits');
    return before;
  }
  for (const count of [2, 1]) {
    const found = CA_POSTCODE.exec(last.slice(-count).join(' '));
    if (found === null) continue;
    last.length -= Math.min(count, last.length);
    removeEmpty(draft);
    return `${found[1]} ${found[2]}`;
  }
  return '';
}

function takeRegion(draft: AddressDraft, postcode: string): Region | undefined {
  const last = draft.parts[draft.parts.length - 1] ?? [];
  const only = draft.parts.length === 1;
  for (let count = Math.min(MAX_REGION_WORDS, last.length); count > 0; count -= 1) {
    const text = last.slice(-count).join(' ');
    const region = REGIONS.get(text);
    if (region === undefined) continue;
    const rest = last.slice(0, -count);
    if (only && rest.length === 0) return undefined;
    // 123 Elm Ct is a court, not Connecticut, unless the ZIP code is of there; 123 King Street, New York is the town.
    const perhapsSuffix = only && SUFFIX_ABBREVIATION.has(text) && stateOfZip(postcode) !== text;
    if (perhapsSuffix && !rest.slice(2).some((word) => ENDING_SUFFIXES.has(word))) return undefined;
    if (
      text.length > 2 &&
      rest.length === 0 &&
      draft.parts.length === 2 &&
      (text === 'new york' || text === 'washington')
    ) {
      return undefined;
    }
    last.length = rest.length;
    removeEmpty(draft);
    if (text.length > 2) draft.steps.push('the state as its code');
    return region;
  }
  return undefined;
}

const BOX_WORDS = new Set(['po', 'p', 'post', 'postal', 'pobox', 'pob']);

/** P.O. Box 12, POB 12, Post Office Box 12. */
function takeBox(draft: AddressDraft): string {
  for (const part of draft.parts) {
    for (let index = 0; index < part.length; index += 1) {
      if (!BOX_WORDS.has(part[index] ?? '')) continue;
      const found = /^(?:(?:po|p o|post office|postal|pobox|pob) ?)(?:box ?)?(?:# )?(\d[\d-]*)\b/.exec(
        part.slice(index, index + 6).join(' '),
      );
      if (found?.[1] === undefined) continue;
      part.splice(index, found[0].split(' ').length);
      removeEmpty(draft);
      return `po box ${found[1].replace(/^0+(?=.)/, '')}`;
    }
  }
  return '';
}

/** The first part that begins with a number; a building's name may stand before it, as its own part or not. */
function streetPart(parts: readonly string[][], box: string): number {
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? [];
    if (NUMBER.test(part[0] ?? '') || HOUSE_NUMBER_WORDS.has(part[0] ?? '')) return at;
    const number = part.findIndex((word, index) => index > 0 && NUMBER.test(word));
    const named = part
      .slice(0, number)
      .every((word) => !ENDING_SUFFIXES.has(word) && !ROUTES.has(word) && !DIRECTIONS.has(word));
    if (number > 0 && named && part.slice(number + 2).some((word) => ENDING_SUFFIXES.has(word))) {
      part.splice(0, number);
      return at;
    }
    if (box !== '') return at;
  }
  return 0;
}

/** Parts the words of a street from those of the town that may follow without a comma. */
function splitStreet(
  words: readonly string[],
  townIsKnown: boolean,
  country: string,
): { street: string[]; rest: string[] } {
  let name = 0;
  if (NUMBER.test(words[0] ?? '') || HOUSE_NUMBER_WORDS.has(words[0] ?? '')) name = 1;
  if (/^\d\/\d$/.test(words[name] ?? '')) name += 1;
  const number = words.slice(0, name).map((word) => HOUSE_NUMBER_WORDS.get(word) ?? word);
  let before = '';
  const direction = DIRECTIONS.get(words[name] ?? '');
  if (direction !== undefined && !isNameItself(words, name)) {
    before = direction;
    name += 1;
  }
  const end = streetEnd(words, name, townIsKnown);
  let after = '';
  let next = end;
  const following = words[end] ?? '';
  const post = DIRECTIONS.get(following);
  if (post !== undefined && end > name) {
    const last = end === words.length - 1;
    // Written in full before another word it begins a town's name in the United States, and ends a street's in Canada.
    if (last || post.length === 2 || following.length === 1 || country === 'CA') {
      after = post;
      next += 1;
    }
  }
  const street = [...number, before, ...streetName(words.slice(name, end)), after].filter((word) => word !== '');
  return { street, rest: words.slice(next) };
}

/** In `12 North Ave`, `500 E St` the direction is the name; in `12 N St Clair Ave` it is not. */
function isNameItself(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return true;
  if (!ENDING_SUFFIXES.has(next)) return false;
  return !(next === 'st' && words.slice(at + 2, at + 4).some((word) => ENDING_SUFFIXES.has(word)));
}

/** Where the street ends: the index after its last word. */
function streetEnd(words: readonly string[], name: number, townIsKnown: boolean): number {
  const first = words[name] ?? '';
  if (ROUTES.has(first)) {
    const number = words.findIndex((word, index) => index > name && index < name + 4 && /\d|^[a-z]$/.test(word));
    if (number > 0) return number + 1;
  }
  if (first === 'avenue' || first === 'ave') {
    if (words[name + 1] === 'of') return Math.min(words.length, words[name + 2] === 'the' ? name + 4 : name + 3);
    if (/^(?:\p{L}|\d+)$/u.test(words[name + 1] ?? '')) return name + 2;
  }
  if (BARE_STREETS.has(first) && !ENDING_SUFFIXES.has(words[name + 1] ?? '')) return name + 1;
  for (let index = name + 1; index < words.length; index += 1) {
    if (!ENDING_SUFFIXES.has(words[index] ?? '')) continue;
    const next = words[index + 1] ?? '';
    return SECOND_SUFFIX.has(next) ? index + 2 : index + 1;
  }
  if (townIsKnown) {
    const unitAt = words.findIndex((word, index) => index > name && NUMBER.test(word));
    return unitAt > 0 && unitAt === words.length - 1 ? unitAt : words.length;
  }
  for (let index = name + 1; index < words.length - 1; index += 1) {
    if (SUFFIX_ABBREVIATION.has(words[index] ?? '')) return index + 1;
  }
  return words.length - townAtEnd(words, name);
}

function streetName(words: readonly string[]): string[] {
  const end = words.length - 1;
  const route = ROUTES.has(words[0] ?? '');
  return words.map((word, index) => {
    const suffix = SUFFIX_ABBREVIATION.get(word);
    if (index === end && index > 0 && suffix !== undefined) return suffix;
    if (word === 'saint' || word === 'st') return 'st';
    if (route || (index === 0 && (word === 'avenue' || word === 'ave'))) return suffix ?? word;
    if (/^\d+$/.test(word) && index === 0 && index < end) return ordinal(Number(word));
    return ORDINALS.get(word) ?? (index > 0 || word.length > 2 ? (SUFFIX_WORD.get(word) ?? word) : word);
  });
}

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

const TOWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

function townText(words: readonly string[]): string {
  const text = words
    .map(
      (word, index) =>
        (index === 0 && words.length > 1 ? DIRECTION_WORDS[word] : undefined) ?? TOWN_WORDS.get(word) ?? word,
    )
    .join(' ');
  return text === 'nyc' || text === 'new york city' ? 'new york' : text;
}
