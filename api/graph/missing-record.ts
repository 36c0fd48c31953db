import { StoreError } from './store.ts';

/** No kept record stands behind a pointer. */
export function missingRecord(pointer: string): StoreError {
  return new StoreError(
    'record-missing',
    `The store keeps no record at ${pointer}.`,
    'The pointer is of another store or of an older state of this one; look the record up again.',
  );
}
