const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `1,998` */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** `12.4`: bits are shown to one decimal, never `-0.0`. */
export function formatBits(bits: number): string {
  const text = oneDecimal.format(bits);
  return text === '-0.0' ? '0.0' : text;
}

/** `3 parties`, `1 party`. */
export function plural(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** What stands where a record gave no time: brokers need none, and their observations bear the first instant there is. */
const noInstant = '1970-01-01T00:00:00.000Z';

/** `2026-03-02 14:22:05 UTC`: ISO order, with the zone, without the milliseconds nobody typed. */
export function formatInstant(iso: string): string {
  if (iso === noInstant) return 'no time given';
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(iso);
  return match ? `${match[1]} ${match[2]} UTC` : iso;
}

/** `2026-03-02` in UTC, for places where the hour says nothing. */
export function formatDay(iso: string): string {
  return iso === noInstant ? 'no time given' : iso.slice(0, 10);
}

/** `2026-01-04 – 2026-03-02 UTC`, or one day; what has no time begins nothing. */
export function formatSpan(first: string, last: string): string {
  if (last === noInstant) return formatDay(last);
  if (first === noInstant) return `until ${formatDay(last)} UTC`;
  const from = formatDay(first);
  const to = formatDay(last);
  return from === to ? `${from} UTC` : `${from} – ${to} UTC`;
}

/** What a reader sees as characters, whatever the script. */
export function characters(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const rightToLeftMark = '\u200f';

/** At most `limit` characters, cut at the end with an ellipsis, never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const parts = characters(text);
  if (parts.length <= limit) return text;
  const kept = parts
    .slice(0, limit - 1)
    .join('')
    .trimEnd();
  // A canvas takes its direction from the page: without the mark the ellipsis would stand where such a text begins.
  return rightToLeft.test(kept) ? `${kept}…${rightToLeftMark}` : `${kept}…`;
}
