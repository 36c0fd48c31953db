import { existsSync } from 'node:fs';
import { ownerOf } from '../graph/embedded/owner.ts';
import { isServerAddress } from '../graph/is-server-address.ts';
import { openStore } from '../graph/open-store.ts';
import { StoreError } from '../graph/store.ts';
import type { MissingStore, StoreLease } from './context.ts';
import { answers } from './socket/answers.ts';
import { StoreHeld } from './socket/store-held.ts';
import { UsageError } from './usage-error.ts';

/**
 * Opens a store for this process.
 * @throws StoreHeld when a running `serve` owns it
 * @throws StoreError `locked` when another command holds it
 * @throws UsageError when it is missing and must not be made
 */
export async function openLocalStore(address: string, missing: MissingStore, signal: AbortSignal): Promise<StoreLease> {
  await yieldToServer(address);
  if (missing === 'refuse' && !isServerAddress(address) && !existsSync(address)) {
    throw new UsageError(
      `There is no store at ${address}.`,
      'Load something first (`commonthread ingest FILE`), or name another store with --store.',
    );
  }
  try {
    const store = await openStore(address, { signal });
    return { store, release: () => store.close() };
  } catch (error) {
    // It may have been taken since the look above.
    if (error instanceof StoreError && error.code === 'locked') await yieldToServer(address);
    throw error;
  }
}

async function yieldToServer(address: string): Promise<void> {
  if (isServerAddress(address)) return;
  const owner = await ownerOf(address);
  const socket = owner?.socket;
  if (owner !== undefined && socket !== undefined && (await answers(socket))) throw new StoreHeld({ ...owner, socket });
}
