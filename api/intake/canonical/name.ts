import { foldLetters } from './fold-text.ts';

export { foldText } from './fold-text.ts';

/** Words around a name that are no part of it. None of them is a name anywhere that we know of. */
const TITLES = new Set(
  (
    'mr mrs ms mx miss dr doctor prof professor sir rev reverend mme mlle sra srta herr frau dipl ' +
    'jr sr ii iii iv phd dphil md mba msc bsc esq cpa pmp dds dvm cfa cissp'
  ).split(' '),
);
/** Words that are a suffix after a whole name, but can be a name. */
const PERHAPS_TITLES = new Set(['junior', 'senior']);
/** Particles written joined, hyphenated or apart: Al-Sayed, Al Sayed, Alsayed. */
const JOINED_PARTICLES = new Set(['al', 'el', 'mc']);

const NICKNAME = /[("“„«（][^()"“”„«»（）]*[)"”»）]/gu;
const OPENS_NICKNAME = /[("“„«（]/;
/** Words of ASCII letters and nothing else: most names, and nothing to clean up. */
const PLAIN = /^[a-z0-9 ]*$/;
const INITIALS = /(?<![\p{L}\p{M}\p{N}])(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\.\s?){2,}/gu;
const INITIAL = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]$/u;
const ASCII = /^[\x20-\x7e]*$/;
const ASCII_INITIALS = /(?<![a-z0-9])(?:[a-z]\.\s?){2,}/g;
const COMMAS = /[,，،、;]/;
const NOT_IN_TOKEN = /[^\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
const INSIDE_TOKEN = /['’‘ʼʻ`´′.\-‐‑‒–]/gu;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー々]+$/u;

/**
 * What two writings of one name have in common: the last word of the surname and the first of the given name, sorted.
 * The surname is what stands before a comma, else the last word. Initials, titles, suffixes and nicknames in quotes
 * or brackets are dropped (unless nothing else is left), accents and case folded. "Diaz, Inés M." and "ines diaz"
 * are both "diaz ines". East Asian names without a comma are one word, spaced or not.
 * Empty where the text has no letter or digit.
 */
export function nameKey(raw: string): string {
  const folded = foldLetters(raw);
  const withoutNickname = OPENS_NICKNAME.test(folded) ? folded.replace(NICKNAME, ' ') : folded;
  const parts = (tokensOf(withoutNickname).length > 0 ? withoutNickname : folded)
    .split(COMMAS)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
  const all = parts.flat();
  const named = parts.map((tokens) => bare(tokens, all)).filter((tokens) => tokens.length > 0);
  const [surname, given] = named;
  if (surname === undefined) return ends(all);
  if (given === undefined) return ends(joinParticles(surname, 1));
  return ends([...given.slice(0, 1), ...joinParticles(surname, 0)]);
}

/** The words of a name key in the other order, so that a search by either word can use a prefix. */
export function nameKeyReversed(key: string): string {
  return key.split(' ').reverse().join(' ');
}

function tokensOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split(' ').filter((token) => token !== '');
  if (ASCII.test(text)) {
    const initials = text.includes('.') ? text.replace(ASCII_INITIALS, (found) => found.replaceAll('.', ' ')) : text;
    return initials
      .replace(/['`.-]/g, '')
      .split(/[^a-z0-9]+/)
      .filter((token) => token !== '');
  }
  return text
    .replace(INITIALS, (initials) => initials.replaceAll('.', ' '))
    .replace(INSIDE_TOKEN, '')
    .replace(NOT_IN_TOKEN, ' ')
    .split(' ')
    .filter((token) => token !== '');
}

const isInitial = (token: string) => token.length === 1 && INITIAL.test(token);
const isEastAsian = (token: string) => token.charCodeAt(0) > 0x2e7f && EAST_ASIAN.test(token);

/** A part of the name without initials, titles and suffixes. */
function bare(tokens: readonly string[], all: readonly string[]): string[] {
  const certain = (token: string) => !isInitial(token) && !TITLES.has(token);
  const mayHoldSuffix = tokens.some((token) => PERHAPS_TITLES.has(token));
  const suffixesCount =
    mayHoldSuffix && all.filter((token) => certain(token) && !PERHAPS_TITLES.has(token)).length >= 2;
  return tokens.filter((token) => certain(token) && !(suffixesCount && PERHAPS_TITLES.has(token)));
}

function joinParticles(tokens: readonly string[], from: number): string[] {
  const joined: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1];
    if (index >= from && next !== undefined && JOINED_PARTICLES.has(token)) {
      joined.push(token + next);
      index += 1;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function ends(tokens: readonly string[]): string {
  if (tokens.every((token) => isEastAsian(token))) return tokens.join('');
  const first = tokens[0] ?? '';
  const last = tokens[tokens.length - 1] ?? '';
  if (tokens.length === 1) return first;
  if (isEastAsian(first) && isEastAsian(last)) return first + last;
  return first < last ? `${first} ${last}` : `${last} ${first}`;
}
