/** Longer than any way of writing a phone number that says something. */
const MAX_FORMAT = 48;
const START = /^[^\p{Nd}\p{L}]*(?:00|011)?[^\p{Nd}\p{L}]*/u;
const DIGIT = /\p{Nd}/u;
const DIGIT_OR_LETTER = /[\p{Nd}\p{L}]/gu;

/**
 * How a phone number was typed: the country code as it stands, every other digit `d`, letters `a`, punctuation and
 * spacing as typed. `+1 (602) 555-0142` is `+1 (ddd) ddd-dddd`. An odd format is itself a warning sign.
 * @param callingCode the country code without `+`, where the text is known to write one
 */
export function formatFingerprint(raw: string, callingCode: string | undefined): string {
  const typed = raw
    .normalize('NFKC')
    .trim()
    .replace(/^tel:\s*/i, '')
    .replace(/\s+/g, ' ');
  const start = callingCode === undefined ? undefined : START.exec(typed)?.[0];
  const literal =
    start !== undefined && typed.startsWith(callingCode ?? '', start.length) ? `${start}${callingCode}` : '';
  const rest = typed.slice(literal.length).replace(DIGIT_OR_LETTER, (sign) => (DIGIT.test(sign) ? 'd' : 'a'));
  return (literal + rest).slice(0, MAX_FORMAT);
}
