import { type IntakeStateRow, intakeState, setSealKey } from '../graph/queries.generated.ts';
import { type Store, StoreError, type Writer } from '../graph/store.ts';
import { type SealKey, SealKeyError } from './seal-key.ts';

/**
 * Checks that a store takes records now, with this key. @throws StoreError `rebuilding` while a rebuild is unfinished
 * @throws SealKeyError when the store was loaded with another key: its accounts could not be compared
 */
export async function checkIntake(store: Store, key: SealKey): Promise<void> {
  const [state] = await intakeState(store);
  checkState(store.address, state, key);
}

/** Within a write: checks again, as another process may have been first, and remembers the key. */
export async function claimSealKey(writer: Writer, address: string, key: SealKey): Promise<void> {
  const [state] = await intakeState(writer);
  checkState(address, state, key);
  if (state?.sealKeyId !== key.keyId) await setSealKey(writer, { sealKeyId: key.keyId });
}

/** Whether a rebuild of this store was begun and not ended: its graph is not whole. */
export async function isHalfRebuilt(store: Store): Promise<boolean> {
  const [state] = await intakeState(store);
  return state?.rebuilding === true;
}

/**
 * Checks that the graph is whole, before anything is answered from it.
 * @throws StoreError `rebuilding` while a rebuild is unfinished
 */
export async function checkWhole(store: Store): Promise<void> {
  if (await isHalfRebuilt(store)) throw halfRebuilt(store.address);
}

function checkState(address: string, state: IntakeStateRow | undefined, key: SealKey): void {
  if (state?.rebuilding === true) throw halfRebuilt(address);
  const stored = state?.sealKeyId ?? undefined;
  if (stored === undefined || stored === key.keyId) return;
  throw new SealKeyError(
    `${address}: this store was loaded with key ${stored}, and the key here is ${key.keyId}`,
    'Point COMMONTHREAD_CONFIG at the folder whose seal-key.json has that key, or load into a new store.',
  );
}

function halfRebuilt(address: string): StoreError {
  return new StoreError(
    'rebuilding',
    `The graph of the store ${address} is not whole: it is being rebuilt, or a rebuild of it has not ended.`,
    'When no rebuild is running, run `commonthread rebuild`: it derives the whole graph from the kept records, which are all there.',
  );
}
