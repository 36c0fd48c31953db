import { foldLetters } from './fold-text.ts';

const APOSTROPHES = /['’‘ʼʻ`´′]/g;
const LINE_BREAKS = /[\r\n;|،，、·•]+/g;
const DOTTED_LETTERS = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}#/\-〒]+/gu;
/** Hyphens and slashes mean something between digits (Queens house numbers, ZIP+4, 1/2), not between words. */
const LOOSE_JOINERS = /(?<!\p{N})[-/]|[-/](?!\p{N})/gu;
const GLUED_UNIT = /^(apt|ste|unit|suite|bldg|rm|pmb|fl)(\d[\p{L}\p{N}-]*)$/u;
const EAST_ASIAN_GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

const ASCII = /^[\s\x20-\x7e]*$/;

/** Comma-separated parts of folded words; empty parts are left out. */
export function addressTokens(raw: string): string[][] {
  const folded = foldLetters(raw);
  return ASCII.test(folded) ? asciiTokens(folded) : anyTokens(folded);
}

function anyTokens(folded: string): string[][] {
  const clean = folded
    .replace(LINE_BREAKS, ',')
    .replace(APOSTROPHES, '')
    .replace(EAST_ASIAN_GAP, '')
    .replace(DOTTED_LETTERS, '')
    .replaceAll('#', ' # ')
    .replace(LOOSE_JOINERS, ' ');
  const parts: string[][] = [];
  for (const part of clean.split(',')) {
    const tokens: string[] = [];
    for (const word of part.replace(NOT_A_WORD, ' ').split(' ')) addToken(tokens, word);
    if (tokens.length > 0) parts.push(tokens);
  }
  return parts;
}

/** The same, character by character, for the letters of most addresses: regular expressions take four times as long. */
function asciiTokens(folded: string): string[][] {
  const parts: string[][] = [];
  let tokens: string[] = [];
  let word = '';
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    if (isWord(code)) {
      word += folded[index];
      continue;
    }
    if (code === QUOTE || code === BACKTICK) continue;
    if (
      (code === HYPHEN || code === SLASH) &&
      isDigit(folded.charCodeAt(index - 1)) &&
      isDigit(folded.charCodeAt(index + 1))
    ) {
      word += folded[index];
      continue;
    }
    if (code === DOT && joinsLetters(folded, index)) continue;
    addToken(tokens, word);
    word = '';
    if (code === HASH) tokens.push('#');
    if (code === COMMA || code === SEMICOLON || code === BAR || code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (tokens.length > 0) parts.push(tokens);
      tokens = [];
    }
  }
  addToken(tokens, word);
  if (tokens.length > 0) parts.push(tokens);
  return parts;
}

const [LINE_FEED, CARRIAGE_RETURN, HASH, QUOTE, COMMA, HYPHEN, DOT, SLASH, SEMICOLON, BACKTICK, BAR] = [
  10, 13, 35, 39, 44, 45, 46, 47, 59, 96, 124,
];

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;
const isWord = (code: number) => isLetter(code) || isDigit(code);

/** Whether a dot stands between two single letters, as in P.O. or N.W. */
function joinsLetters(text: string, dot: number): boolean {
  return (
    isLetter(text.charCodeAt(dot - 1)) &&
    !isWord(text.charCodeAt(dot - 2)) &&
    isLetter(text.charCodeAt(dot + 1)) &&
    !isWord(text.charCodeAt(dot + 2))
  );
}

function addToken(tokens: string[], word: string): void {
  if (word === '') return;
  const glued = isDigit(word.charCodeAt(0)) ? null : GLUED_UNIT.exec(word);
  if (glued?.[1] !== undefined && glued[2] !== undefined) tokens.push(glued[1], glued[2]);
  else tokens.push(word);
}
