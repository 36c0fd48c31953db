import { intakeState, setSealKey } from '../graph/queries.generated.ts';
import type { Store, Writer } from '../graph/store.ts';
import { InputError } from './input-error.ts';
import { type SealKey, SealKeyError } from './seal-key.ts';

/**
 * Checks that a store takes records now, with this key. @throws InputError while a rebuild is unfinished
 * @throws SealKeyError when the store was loaded with another key: its accounts could not be compared
 */
export async function checkIntake(store: Store, key: SealKey): Promise<void> {
  const [state] = await intakeState(store);
  if (state?.rebuilding === true) {
    throw new InputError(
      `${store.address}: the graph of this store is half rebuilt`,
      'Run “commonthread rebuild” again; it derives the whole graph from the kept records, which are all there.',
    );
  }
  checkKey(store.address, state?.sealKeyId ?? undefined, key);
}

/** Within a write: checks again, as another process may have been first, and remembers the key. */
export async function claimSealKey(writer: Writer, address: string, key: SealKey): Promise<void> {
  const [state] = await intakeState(writer);
  checkKey(address, state?.sealKeyId ?? undefined, key);
  if (state?.sealKeyId !== key.keyId) await setSealKey(writer, { sealKeyId: key.keyId });
}

function checkKey(address: string, stored: string | undefined, key: SealKey): void {
  if (stored === undefined || stored === key.keyId) return;
  throw new SealKeyError(
    `${address}: this store was loaded with key ${stored}, and the key here is ${key.keyId}`,
    'Point COMMONTHREAD_CONFIG at the folder whose seal-key.json has that key, or load into a new store.',
  );
}
