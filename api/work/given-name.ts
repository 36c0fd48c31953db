import { foldText, nameKey } from '../intake/canonical/name.ts';

/**
 * Which word of a name key is the given name: the first after a comma, else the first of the name. Undefined where the
 * key is one word, or the text does not show it. Used only to see that one person may have changed their surname.
 */
export function givenNameOf(raw: string, key: string): string | undefined {
  const words = key.split(' ');
  if (words.length < 2) return undefined;
  const [, afterComma] = raw.split(/[,，،、]/u);
  const text = afterComma !== undefined && nameKey(afterComma) !== '' ? afterComma : raw;
  for (const word of foldText(text).split(/\s+/u)) {
    const letters = word.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    if (words.includes(letters)) return letters;
  }
  return undefined;
}
