/** Letters that decompose into no base letter and accent, as people retype them on an ASCII keyboard. */
const RETYPED: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ƒ: 'f',
  ə: 'e',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
};
const RETYPED_LETTER = new RegExp(`[${Object.keys(RETYPED).join('')}]`, 'gu');

/** Accents of scripts where leaving them out is common; й, ё of Cyrillic and the vowel signs of Indic scripts stay. */
const LATIN_OR_GREEK_ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu;
/** Arabic vowel marks and tatweel, Hebrew points: optional in writing. */
const OPTIONAL_MARKS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/g;
/** Invisible characters: zero-width, directional, soft hyphen, byte order mark. Joiners stay in scripts that need them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const APOSTROPHES = /['’‘ʼʻ`´′]/g;
const ASCII = /^[\x20-\x7e]*$/;

/** Letters without combining marks, whose folding does not depend on what stands beside them. */
const PLAIN_LATIN = /^[\x20-\x7e\u00c0-\u024f]*$/;
const BEYOND_ASCII = /[\u00c0-\u024f]/g;
const foldedLatin = new Map<string, string>();

/** Case, width, accents and optional marks folded, letter by letter; spacing and punctuation stay as they are. */
export function foldLetters(raw: string): string {
  if (ASCII.test(raw)) return raw.toLowerCase();
  if (PLAIN_LATIN.test(raw)) return raw.replace(BEYOND_ASCII, foldLatinLetter).toLowerCase();
  return foldAny(raw);
}

function foldLatinLetter(letter: string): string {
  let folded = foldedLatin.get(letter);
  if (folded === undefined) {
    folded = foldAny(letter);
    foldedLatin.set(letter, folded);
  }
  return folded;
}

function foldAny(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(RETYPED_LETTER, (letter) => RETYPED[letter] ?? letter)
    .normalize('NFD')
    .replace(LATIN_OR_GREEK_ACCENTS, '')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFKC')
    .replace(RETYPED_LETTER, (letter) => RETYPED[letter] ?? letter);
}

/** What search compares: letters folded, apostrophes dropped, spaces collapsed. */
export function foldText(raw: string): string {
  return foldLetters(raw).replace(APOSTROPHES, '').replace(/\s+/gu, ' ').trim();
}
