import { hash } from 'node:crypto';

/**
 * Most UTF-8 bytes of an indexed text. Neo4j refuses a whole batch over one index entry of more than about 8 KB
 * ("Property value is too large to index"), and nothing that people type is near this.
 */
const MAX_BYTES = 1_024;

/** A text as part of a key: itself, or its digest where it is too long to be indexed. Equal texts stay equal. */
export const boundedKey = (text: string): string => (isLong(text) ? `sha256:${hash('sha256', text)}` : text);

/** A text to find or to show: cut, with an ellipsis, where it is too long to be indexed. */
export const boundedText = (text: string): string =>
  isLong(text) ? `${new TextDecoder().decode(Buffer.from(text).subarray(0, MAX_BYTES), { stream: true })}…` : text;

/** No UTF-16 unit takes more than three bytes. */
const isLong = (text: string): boolean => text.length * 3 > MAX_BYTES && Buffer.byteLength(text) > MAX_BYTES;
