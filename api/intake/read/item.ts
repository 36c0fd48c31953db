import { isUtf8 } from 'node:buffer';

/** One record as it came out of a file, not yet validated. */
export interface ReadRecord {
  /** Line on which it starts, from 1. */
  readonly line: number;
  readonly candidate: unknown;
  /** What stood in the file: the JSON text, or the row by column. Kept for the rejects file. */
  readonly original: string | Readonly<Record<string, unknown>>;
}

/** Something in a file that is no record, with what stood there. */
export interface ReadReject {
  readonly line: number;
  readonly field: string;
  readonly reason: string;
  readonly raw?: string;
  readonly rawBase64?: string;
}

export type ReadItem = ReadRecord | ReadReject;

export const isReject = (item: object): item is ReadReject => 'reason' in item;

/** Default limit of one line or element, in bytes. */
export const LINE_LIMIT = 16 * 1024 * 1024;
/** How much of an element above the limit is kept for the rejects file, in bytes. */
export const KEPT_OF_OVERSIZE = 64 * 1024;

/** A reject for an element above the limit; `head` is its beginning. */
export function oversize(line: number, what: string, head: Buffer, size: number, limit: number): ReadReject {
  const reason = `${what} has ${size} bytes, more than ${limit}; only its first ${head.length} are kept here`;
  return rejectBytes(line, reason, wholeCharacters(head));
}

/** Without the first bytes of a character that was cut at the end. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let cut = 0; cut <= 3; cut += 1) {
    const shorter = bytes.subarray(0, bytes.length - cut);
    if (isUtf8(shorter)) return shorter;
  }
  return bytes;
}

/** A reject that keeps bytes: as text where they are UTF-8 without NUL, else in base64. */
export function rejectBytes(line: number, reason: string, bytes: Buffer): ReadReject {
  return isUtf8(bytes) && !bytes.includes(0)
    ? { line, field: '', reason, raw: bytes.toString('utf8') }
    : { line, field: '', reason, rawBase64: bytes.toString('base64') };
}
