import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { type SealKey, temporarySealKey } from '../../api/intake/seal-key.ts';

/** The key that accounts in these stores are sealed with. */
export const sealKey: SealKey = temporarySealKey();

/** A store in memory with these records. */
export async function storeOf(records: Iterable<object>): Promise<Store> {
  const store = await openStore(':memory:');
  await ingestInto(store, records);
  return store;
}

/** Loads records as `ingest` loads a file. */
export async function ingestInto(store: Store, records: Iterable<object>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-work-'));
  try {
    const path = join(folder, 'records.ndjson');
    await writeFile(path, [...records].map((record) => `${JSON.stringify(record)}\n`).join(''));
    await ingest(store, [{ path }], { sealKey });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
