import { isUtf8 } from 'node:buffer';
import { type ReadItem, rejectBytes } from './item.ts';
import { jsonErrorPosition } from './json-error-position.ts';

/** Decodes and parses the bytes of one JSON record; blank ones give undefined. */
export function parseJsonRecord(line: number, bytes: Buffer): ReadItem | undefined {
  if (!isUtf8(bytes)) return rejectBytes(line, 'is not UTF-8', bytes);
  if (bytes.includes(0)) return rejectBytes(line, 'contains a NUL byte', bytes);
  const text = bytes.toString('utf8');
  try {
    return { line, candidate: JSON.parse(text), original: text };
  } catch {
    if (text.trim() === '') return undefined;
    return { line, field: '', reason: `is not JSON (at character ${jsonErrorPosition(text)})`, raw: text };
  }
}
