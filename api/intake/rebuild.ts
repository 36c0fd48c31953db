import { digestOf } from '../graph/digest.ts';
import { openStore } from '../graph/open-store.ts';
import { setRebuilding } from '../graph/queries.generated.ts';
import type { Store } from '../graph/store.ts';
import { isHalfRebuilt } from './intake-state.ts';
import { prepareKept } from './prepare.ts';
import type { Incoming } from './write/plan.ts';
import { CLAIM_HUB_NAMES } from './write/write-applicants.ts';
import { writeBatch } from './write.ts';

export interface RebuildOptions {
  /** Derives into a store in memory and compares; the store itself is only read. */
  readonly check?: boolean | undefined;
  readonly batchSize?: number | undefined;
  /** See CLAIM_HUB_NAMES. */
  readonly claimHubNames?: number | undefined;
}

export interface RebuildResult {
  /** Kept records that the graph was derived from, older versions included. */
  readonly records: number;
  /** Digest of the graph that stood; null where an earlier rebuild had not ended. */
  readonly before: string | null;
  readonly after: string;
  /** Whether the graph that stood was the one that the kept records say. */
  readonly equal: boolean;
  readonly seconds: number;
}

const BATCH_SIZE = 4_000;
const BATCH_CHARACTERS = 16 * 1024 * 1024;

/**
 * Derives the whole graph again from the kept records. If it is cut short the store says so, takes no records,
 * and a further rebuild puts it right: the kept records are never touched.
 */
export async function rebuild(
  store: Store,
  options: RebuildOptions = {},
  onProgress: (records: number) => void = () => undefined,
): Promise<RebuildResult> {
  const started = performance.now();
  const before = (await isHalfRebuilt(store)) ? null : await digestOf(store);
  const { records, after } =
    options.check === true
      ? await deriveBeside(store, options, onProgress)
      : await deriveAnew(store, options, onProgress);
  return {
    records,
    before,
    after,
    equal: before === after,
    seconds: Math.round(performance.now() - started) / 1_000,
  };
}

async function deriveAnew(store: Store, options: RebuildOptions, onProgress: (records: number) => void) {
  await store.write((writer) => setRebuilding(writer, { rebuilding: true }));
  await store.clearGraph();
  const records = await deriveAll(store, store, options, onProgress);
  await store.write((writer) => setRebuilding(writer, { rebuilding: false }));
  return { records, after: await digestOf(store) };
}

async function deriveBeside(store: Store, options: RebuildOptions, onProgress: (records: number) => void) {
  const beside = await openStore(':memory:');
  try {
    const records = await deriveAll(store, beside, options, onProgress);
    return { records, after: await digestOf(beside) };
  } finally {
    await beside.close();
  }
}

async function deriveAll(
  from: Store,
  to: Store,
  options: RebuildOptions,
  onProgress: (records: number) => void,
): Promise<number> {
  let records = 0;
  let characters = 0;
  let batch: Incoming[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    characters = 0;
    records += full.length;
    if (full.length > 0) {
      await to.write((writer) => writeBatch(writer, full, options.claimHubNames ?? CLAIM_HUB_NAMES));
    }
    onProgress(records);
  };
  for await (const { text, pointer } of from.records()) {
    batch.push(prepareKept(text, pointer));
    characters += text.length;
    if (batch.length >= (options.batchSize ?? BATCH_SIZE) || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  return records;
}
