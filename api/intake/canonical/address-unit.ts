import type { AddressDraft } from './address-parts.ts';
import { BARE_UNITS, ORDINALS, UNIT_WORDS } from './address-words.ts';

const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
const NUMBER = /^(\d+)$/;
const HAS_DIGIT = /\p{N}/u;
const LETTER = /^\p{L}$/u;

/** Takes the apartment, suite, floor or building out of the parts and answers it, folded; empty where there is none. */
export function takeUnit(draft: AddressDraft): string {
  const found: string[] = [];
  for (const part of draft.parts) {
    for (let index = 0; index < part.length; ) {
      const taken = unitAt(part, index);
      if (taken === undefined) {
        index += 1;
        continue;
      }
      found.push(taken.unit);
      part.splice(index, taken.length);
    }
  }
  removeEmpty(draft);
  return found.join(' ');
}

function unitAt(part: readonly string[], index: number): { unit: string; length: number } | undefined {
  const word = part[index] ?? '';
  const floor = ORDINAL.exec(ORDINALS.get(word) ?? word) ?? (index > 1 ? NUMBER.exec(word) : null);
  if (floor !== null && isFloor(part, index + 1)) return { unit: `fl ${floor[1]}`, length: 2 };
  const bare = BARE_UNITS.get(word);
  const kind = UNIT_WORDS.get(word);
  if (bare !== undefined && (index > 0 || part.length <= 2)) {
    const next = part[index + 1];
    if (next === undefined || UNIT_WORDS.has(next)) return { unit: bare, length: next === undefined ? 1 : 2 };
    if (/^\p{N}/u.test(next) && index > 0) return { unit: `${bare}${next}`, length: 2 };
  }
  if (kind === undefined) return undefined;
  let at = index + 1;
  while (UNIT_WORDS.get(part[at] ?? '') === '') at += 1;
  const id = part[at];
  if (id === undefined) return undefined;
  const single = LETTER.test(id) && (at === part.length - 1 || kind === '');
  if (!HAS_DIGIT.test(id) && !single) return undefined;
  const letter = part[at + 1];
  const split = letter !== undefined && at + 1 === part.length - 1 && LETTER.test(letter) && /^\d+$/.test(id);
  const name = (split ? id + letter : id).replace(/^0+(?=.)/, '').replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
  const length = at - index + (split ? 2 : 1);
  // In `# 4 floor` the word that says what it is comes last.
  if (kind === '' && isFloor(part, index + length)) return { unit: `fl ${name}`, length: length + 1 };
  return { unit: kind === '' ? name : `${kind} ${name}`, length };
}

/** Whether a word for a floor stands here, without a number of its own after it. */
const isFloor = (part: readonly string[], index: number): boolean =>
  UNIT_WORDS.get(part[index] ?? '') === 'fl' && !HAS_DIGIT.test(part[index + 1] ?? '');

/** Parts of which nothing is left go away. */
export function removeEmpty(draft: AddressDraft): void {
  for (let index = draft.parts.length - 1; index >= 0; index -= 1) {
    if (draft.parts[index]?.length === 0) draft.parts.splice(index, 1);
  }
}
