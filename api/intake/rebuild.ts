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
  /** Told at the end of a rebuild, in its last transaction. @param equal whether the graph is the one that stood before */
  ended(writer: Writer, equal: boolean): Promise<void>;
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
      : await deriveAnew(store, before, options, onProgress);
  return {
    records,
    before,
    after,
    equal: before === after,
    seconds: Math.round(performance.now() - started) / 1_000,
  };
}

async function deriveAnew(
  store: Store,
  before: string | null,
  options: RebuildOptions,
  onProgress: (records: number) => void,
) {
  await store.write((writer) => setRebuilding(writer, { rebuilding: true }));
  await store.clearGraph();
  const records = await deriveAll(store, store, options, onProgress);
  const after = await digestOf(store);
  await store.write(async (writer) => {
    await options.beside.ended(writer, before === after);
    await setRebuilding(writer, { rebuilding: false });
  });
  return { records, after };
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
  let texts = 0;
  let runs: (readonly Incoming[] | readonly string[])[] = [];
  let batch: Incoming[] = [];
  let beside: string[] = [];
  const flush = async () => {
    const kept = runs;
    [runs, batch, beside, texts, characters] = [[], [], [], 0, 0];
    await to.write(async (writer) => {
      for (const run of kept) {
        if (areTexts(run)) await options.beside.apply(writer, run);
        else await writeBatch(writer, run, options.claimHubNames ?? CLAIM_HUB_NAMES);
      }
    });
    onProgress(records);
  };
  for await (const { text, pointer } of from.records()) {
    if (options.beside.is(text)) {
      // What stands between two records in the journal is applied between them.
      if (batch.length > 0) batch = [];
      if (beside.length === 0) runs.push(beside);
      beside.push(text);
    } else {
      if (beside.length > 0) beside = [];
      if (batch.length === 0) runs.push(batch);
      batch.push(prepareKept(text, pointer));
      records += 1;
    }
    texts += 1;
    characters += text.length;
    if (texts >= (options.batchSize ?? BATCH_SIZE) || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  return records;
}

const areTexts = (run: readonly Incoming[] | readonly string[]): run is readonly string[] => typeof run[0] === 'string';
