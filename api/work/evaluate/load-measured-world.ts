import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Truth } from '../../../seed/record.ts';
import type { WorldOptions } from '../../../seed/world-options.ts';
import { writeWorld } from '../../../seed/write-world.ts';
import type { World } from '../../evidence/world.ts';
import { openStore } from '../../graph/open-store.ts';
import type { Reader } from '../../graph/store.ts';
import { ingest } from '../../intake/ingest.ts';
import { temporarySealKey } from '../../intake/seal-key.ts';
import { scanWorld } from '../scan-world.ts';
import { type Census, censusOf } from './census.ts';

/** An invented world as the product sees it, beside the truth. */
export interface MeasuredWorld {
  readonly world: World;
  readonly census: Census;
  /** Reading, checking and writing the records; and reading back what links depend on. */
  readonly seconds: { readonly load: number; readonly scan: number };
}

/** Writes a world to files, loads these into an embedded store of its own, and reads the store as `rings` does. Nothing stays. */
export async function loadMeasuredWorld(
  options: WorldOptions,
  signal?: AbortSignal,
  /** Asked while the store is still open. */
  examine?: (store: Reader, world: World, census: Census) => Promise<void>,
): Promise<MeasuredWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-evaluate-'));
  try {
    const { files } = await writeWorld({ ...options, out: folder, onProgress: () => signal?.throwIfAborted() });
    const store = await openStore(join(folder, 'store'));
    try {
      const inputs = [{ path: files.applications }, { path: files.brokers }];
      const { seconds: load } = await ingest(store, inputs, { sealKey: temporarySealKey(), signal });
      signal?.throwIfAborted();
      const started = performance.now();
      const world = await scanWorld(store);
      const scan = (performance.now() - started) / 1000;
      const truths = (await readFile(files.truth, 'utf8')).trimEnd().split('\n');
      const census = censusOf(truths.map((line) => JSON.parse(line) as Truth));
      await examine?.(store, world, census);
      return { world, census, seconds: { load, scan } };
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
