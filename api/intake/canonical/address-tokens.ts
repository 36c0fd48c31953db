import { foldLetters } from './fold-text.ts';

const APOSTROPHES = /['’‘ʼʻ`´′]/g;
const LINE_BREAKS = /[\r\n;|،，、·•]+/g;
const DOTTED_LETTERS = /(?<=(?<![\p{L}\p{N}])\p{L})\.\s?(?=\p{L}(?![\p{L}\p{N}]))/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}#/\-〒]+/gu;
/** Hyphens and slashes mean something between digits (Queens house numbers, ZIP+4, 1/2), not between words. */
const LOOSE_JOINERS = /(?<!\p{N})[-/]|[-/](?!\p{N})/gu;
const GLUED_UNIT = /^(apt|ste|unit|suite|bldg|rm|pmb|fl)(\d[\p{L}\p{N}-]*)$/u;
const EAST_ASIAN_GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** Comma-separated parts of folded words; empty parts are left out. */
export function addressTokens(raw: string): string[][] {
  const folded = foldLetters(raw).replace(LINE_BREAKS, ',').replace(APOSTROPHES, '').replace(EAST_ASIAN_GAP, '');
  const parts: string[][] = [];
  for (const part of folded.split(',')) {
    const words = part
      .replace(DOTTED_LETTERS, '')
      .replace(/#/g, ' # ')
      .replace(NOT_A_WORD, ' ')
      .replace(LOOSE_JOINERS, ' ')
      .split(' ');
    const tokens: string[] = [];
    for (const word of words) {
      if (word === '') continue;
      const glued = GLUED_UNIT.exec(word);
      if (glued?.[1] !== undefined && glued[2] !== undefined) tokens.push(glued[1], glued[2]);
      else tokens.push(word);
    }
    if (tokens.length > 0) parts.push(tokens);
  }
  return parts;
}
