import { StoreError } from './store.ts';

export function closedStore(address: string): StoreError {
  return new StoreError('closed', `The store ${address} has been closed.`, 'Open it again.');
}

/** A statement that writes was run outside a write. */
export function wrongAccess(statement: string): StoreError {
  return new StoreError(
    'internal',
    `${statement} writes, but was run outside a write.`,
    'This is a fault of the program: please report it with the command that caused it.',
  );
}
