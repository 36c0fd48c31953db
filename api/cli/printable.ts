/**
 * Text fit for a terminal: control characters and direction overrides, which could move the cursor, recolour the
 * screen or reverse what is read, become visible escapes.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
