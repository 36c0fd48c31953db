import { KEPT_OF_OVERSIZE } from './item.ts';

/** One line without its end. `size` is larger than `bytes` where the line was above the limit and only its head was kept. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  readonly size: number;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits bytes into lines, one array for each chunk, and holds no more than `limit` bytes of any line:
 * of a longer one only the first 64 KiB are kept while the rest is counted and skipped.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line[]> {
  let number = 1;
  let parts: Buffer[] = [];
  let held = 0;
  let size = 0;
  const hold = (part: Buffer) => {
    size += part.length;
    if (size <= limit) {
      parts.push(part);
      held += part.length;
    } else if (held > KEPT_OF_OVERSIZE || parts.length === 0) {
      const head = Buffer.concat([...parts, part.subarray(0, KEPT_OF_OVERSIZE)]).subarray(0, KEPT_OF_OVERSIZE);
      parts = [Buffer.from(head)];
      held = head.length;
    }
  };
  const take = (): Line => {
    const whole = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
    const over = size > limit;
    const kept = over ? whole.subarray(0, KEPT_OF_OVERSIZE) : whole;
    const bytes = !over && kept.at(-1) === CR ? kept.subarray(0, -1) : kept;
    const line = { number, bytes, size: over ? size : bytes.length };
    number += 1;
    parts = [];
    held = 0;
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF, start); end !== -1; end = chunk.indexOf(LF, start)) {
      hold(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}
