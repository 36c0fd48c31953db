import { digestOf } from '../graph/digest.ts';
import { openStore } from '../graph/open-store.ts';
import { setRebuilding } from '../graph/queries.generated.ts';
import type { Store, Writer } from '../graph/store.ts';
import { isHalfRebuilt } from './intake-state.ts';
import { prepareKept } from './prepare.ts';
import type { Incoming } from './write/plan.ts';
import { CLAIM_HUB_NAMES } from './write/write-applicants.ts';
import { writeBatch } from './write.ts';

/** Texts that are kept among the records and are none. */
export interface KeptBeside {
  is(text: string): boolean;
  /** Makes the graph say what they say, in the order kept. */
  apply(writer: Writer, texts: readonly string[]): Promise<void>;
}

export interface RebuildOptions {
  readonly beside: KeptBeside;
  /** Derives into a store in memory and compares; the store itself is only read. */
  readonly check?: boolean | undefined;
  readonly batchSize?: number | undefined;
  /** See CLAIM_HUB_NAMES. */
  readonly claimHubNames?: number | undefined;
}

export interface RebuildResult {
  /** Kept records that the graph was derived from, older versions included; what is kept beside them is not counted. */
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
  options: RebuildOptions,
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
  let texts: string[] = [];
  const flush = async () => {
    const [full, beside] = [batch, texts];
    [batch, texts, characters] = [[], [], 0];
    records += full.length;
    // What is kept beside records does not depend on them, so the order between the two does not matter.
    await to.write(async (writer) => {
      if (full.length > 0) await writeBatch(writer, full, options.claimHubNames ?? CLAIM_HUB_NAMES);
      if (beside.length > 0) await options.beside.apply(writer, beside);
    });
    onProgress(records);
  };
  for await (const { text, pointer } of from.records()) {
    if (options.beside.is(text)) texts.push(text);
    else batch.push(prepareKept(text, pointer));
    characters += text.length;
    const full = batch.length + texts.length >= (options.batchSize ?? BATCH_SIZE);
    if (full || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  return records;
}
