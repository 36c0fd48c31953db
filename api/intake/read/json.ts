import { KEPT_OF_OVERSIZE, oversize, type ReadItem, rejectBytes } from './item.ts';
import { parseJsonRecord } from './parse-json.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LF = 0x0a;
const isOpen = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClose = (byte: number) => byte === 0x5d || byte === 0x7d;
const isBlank = (byte: number) => byte === 0x20 || byte === 0x09 || byte === LF || byte === 0x0d;

/**
 * Records of a JSON document: the elements of a top-level list, or objects one after the other, over as many lines as they like.
 * Finds their ends by brackets and quotes, so that no more than one element is in memory.
 */
export async function* readJson(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ReadItem[]> {
  let line = 1;
  let startLine = 1;
  let depth = 0;
  let base = 0;
  let begun = false;
  let inString = false;
  let escaped = false;
  let parts: Buffer[] = [];
  let held = 0;
  let size = 0;
  const hold = (part: Buffer) => {
    size += part.length;
    if (size <= limit || held < KEPT_OF_OVERSIZE) {
      parts.push(part);
      held += part.length;
    }
    if (size > limit && held > KEPT_OF_OVERSIZE) {
      parts = [Buffer.from(Buffer.concat(parts).subarray(0, KEPT_OF_OVERSIZE))];
      held = KEPT_OF_OVERSIZE;
    }
  };
  const take = (whole: boolean): ReadItem | undefined => {
    const bytes = Buffer.concat(parts);
    const total = size;
    parts = [];
    held = 0;
    size = 0;
    if (total > limit) return oversize(startLine, 'the element', bytes.subarray(0, KEPT_OF_OVERSIZE), total, limit);
    if (bytes.every(isBlank)) return undefined;
    return whole ? parseJsonRecord(startLine, bytes) : rejectBytes(startLine, 'ends in the middle of a record', bytes);
  };
  for await (const chunk of chunks) {
    const items: ReadItem[] = [];
    let from = 0;
    const finish = (to: number) => {
      hold(chunk.subarray(from, to));
      const item = take(true);
      if (item !== undefined) items.push(item);
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === LF) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (size === 0 && at === from && (isBlank(byte) || (byte === COMMA && depth === base))) {
        from = at + 1;
        continue;
      }
      if (!begun && byte === 0x5b) {
        begun = true;
        depth = 1;
        base = 1;
        from = at + 1;
        continue;
      }
      if (base === 1 && depth === 1 && byte === 0x5d) {
        finish(at);
        from = at + 1;
        depth = 0;
        base = 0;
        continue;
      }
      begun = true;
      if (at === from && size === 0) startLine = line;
      if (byte === QUOTE) inString = true;
      else if (isOpen(byte)) depth += 1;
      else if (isClose(byte) && depth > base) {
        depth -= 1;
        if (depth === base) {
          finish(at + 1);
          from = at + 1;
        }
      } else if (byte === COMMA && depth === base) {
        finish(at);
        from = at + 1;
      }
    }
    if (from < chunk.length) hold(chunk.subarray(from));
    if (items.length > 0) yield items;
  }
  if (size > 0) {
    const last = take(depth === base && !inString);
    if (last !== undefined) yield [last];
  }
}
