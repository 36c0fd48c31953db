/** What people and exports write where they have nothing to say. As a shared value it would tie strangers together. */
const PLACEHOLDERS = new Set([
  'na',
  'n/a',
  'none',
  'null',
  'nil',
  'undefined',
  'unknown',
  'unspecified',
  'test',
  'tbd',
  'tba',
  'todo',
  'same',
  'remote',
  'anywhere',
  'confidential',
  'private',
  'withheld',
  'same as above',
  'as above',
  'see resume',
  'see cv',
  'not available',
  'not applicable',
  'not provided',
  'no address',
  'fully remote',
  'on request',
]);

/** Zeros, crosses or question marks, with whatever separates them. */
const NOTHING = /^(?:[0\s-]+|[x\s-]+|[?\s]+)$/;
/** Longer texts say something, whatever it is worth. */
const MAX_LENGTH = 20;

/** Whether a folded text only fills a field. */
export function isPlaceholder(folded: string): boolean {
  if (folded.length > MAX_LENGTH) return NOTHING.test(folded);
  const plain = folded.replace(/[\s.\-_*()[\]<>]+/g, ' ').trim();
  return plain === '' || PLACEHOLDERS.has(plain) || NOTHING.test(plain);
}
