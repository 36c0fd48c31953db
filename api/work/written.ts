import { WorkError } from './work-error.ts';

/** Something that can be seen: not white space, and not what only joins or parts characters. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Most characters of a name or title, and of what people write about something. */
export const MOST = { name: 200, text: 10_000 } as const;

/**
 * What a person wrote, without white space around it; nothing where none of it can be seen.
 * @param what it is, at the beginning of a sentence
 * @throws WorkError `invalid` where it has more characters
 */
export function written(text: string | undefined, what: string, most: number = MOST.text): string | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined || !VISIBLE.test(trimmed)) return undefined;
  if (trimmed.length <= most) return trimmed;
  throw new WorkError('invalid', `${what} has at most ${most.toLocaleString('en')} characters.`, 'Say it shorter.');
}
