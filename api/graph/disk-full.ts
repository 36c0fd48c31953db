import { StoreError } from './store.ts';

/** No room left, a quota used up, a limit on the size of a file: for who writes they are one. */
const CODES = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** How the embedded engine says the same: by its own code, or by the number of the system (28 ENOSPC; 27 EFBIG; 122, 69 EDQUOT). */
const ENGINE_WORDS = /GRAFEO-S001|\(os error (?:27|28|69|122)\)/;

/** Whether a write failed for want of room, as the file system or the embedded engine says it. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && CODES.has(String(error.code))) || ENGINE_WORDS.test(error.message);
}

/** @param what could not be written, as the start of a sentence */
export function diskFull(what: string, cause: unknown): StoreError {
  return new StoreError(
    'disk-full',
    `${what} could not be written: the disk is full, or a quota or size limit is reached.`,
    'Make room, then run the same command again: what was acknowledged is kept.',
    { cause },
  );
}
