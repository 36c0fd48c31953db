import { chmod, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CreateOptions, GrafeoDB } from '@grafeo-db/js';
import { diskFull, isDiskFull } from '../disk-full.ts';
import { migrate } from '../migrate.ts';
import { createStore, setRebuilding, storeState } from '../queries.generated.ts';
import { schema } from '../schema.generated.ts';
import { type Runner, type Store, StoreError } from '../store.ts';
import { damagedGraph } from './damaged-graph.ts';
import { Deadlines } from './deadlines.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { execute } from './execute.ts';
import { fileRecordLog } from './file-record-log.ts';
import { grafeoError } from './grafeo-error.ts';
import { memoryRecordLog } from './memory-record-log.ts';
import { claimStore, disclaimStore, ownerOf } from './owner.ts';
import { NOTHING_KEPT, type RecordLog } from './record-log.ts';

/** Address of a store that lives and dies with the process. */
export const IN_MEMORY = ':memory:';

/** The log is folded into the graph's file when it has grown to this; opening reads the rest of it again. */
const CHECKPOINT_BYTES = 256 * 1024 * 1024;

/** How an embedded store is opened. */
export interface EmbeddedOptions {
  readonly deadlineMs: number;
  /** Rows of statements without a total order come shuffled, so that a test shows who relies on their order. */
  readonly shuffleUnordered: boolean;
}

/**
 * Opens the folder of an embedded store, or one in memory.
 * @throws StoreError `locked`, `damaged` or `version`
 */
export async function openEmbedded(address: string, options: EmbeddedOptions): Promise<Store> {
  const deadlines = new Deadlines(options.deadlineMs);
  const create = { shuffleUnordered: options.shuffleUnordered };
  if (address === IN_MEMORY) {
    const db = await createGraph(undefined, create);
    const records = memoryRecordLog();
    await prepare(db, records, async () => {});
    return new EmbeddedStore({ address, db, records, deadlines, sync: async () => {}, release: async () => {} });
  }

  const recordsFolder = join(address, 'records');
  await makeFolder(address, recordsFolder);
  const graph = join(address, 'graph.grafeo');
  const db = await createGraph(graph, create).catch(async (error: unknown) => {
    throw await openingError(error, address);
  });
  const records = fileRecordLog(recordsFolder);
  const sync = () => syncLog(`${graph}.wal`);
  try {
    await claimStore(address);
    // The engine makes them as the mask of the process says, and the folder may be one that others look into.
    await chmod(graph, 0o600);
    await chmod(`${graph}.wal`, 0o700);
    await prepare(db, records, sync);
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  } catch (error) {
    await records.close();
    await disclaimStore(address);
    db.close();
    throw grafeoError(error, 'opening');
  }
  return new EmbeddedStore({
    address,
    db,
    records,
    deadlines,
    sync,
    release: () => disclaimStore(address),
  });
}

async function createGraph(path: string | undefined, options: CreateOptions): Promise<GrafeoDB> {
  const { GrafeoDB } = (await import('@grafeo-db/js')).default;
  return GrafeoDB.create(path, options);
}

/**
 * Schema first, then whatever an interrupted write left behind the last commit goes. A new graph beside records that are
 * kept already stands for one that was lost: it counts them all, and says that it is not whole until it is rebuilt.
 */
async function prepare(db: GrafeoDB, records: RecordLog, sync: () => Promise<void>): Promise<void> {
  const runner: Runner = { run: (statement, params) => execute(db, statement, params) };
  const define = async (statement: string): Promise<void> => {
    await db.executeCypher(statement);
  };
  const makeStore = async (format: number): Promise<void> => {
    const kept = await records.recover();
    const tx = db.beginTransaction();
    const inTransaction: Runner = { run: (statement, params) => execute(tx, statement, params) };
    await createStore(inTransaction, { format, kept });
    if (kept !== NOTHING_KEPT) await setRebuilding(inTransaction, { rebuilding: true });
    tx.commit();
  };
  await migrate({ ...runner, define, makeStore }, schema.embedded);
  const [{ kept } = { kept: NOTHING_KEPT }] = await storeState(runner);
  await records.cut(kept);
  // Whoever sees the store from here on sees it with these: they are as good as acknowledged.
  await sync();
  await records.acknowledge(kept);
}

/** Syncs what commits were written to. A log that is gone was folded into the graph's file, which is synced by that. */
async function syncLog(folder: string): Promise<void> {
  const names = await readdir(folder).catch(ignoreMissing);
  for (const name of names ?? []) {
    const file = await open(join(folder, name), 'r').catch(ignoreMissing);
    await file?.datasync().finally(() => file.close());
  }
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

async function makeFolder(address: string, recordsFolder: string): Promise<void> {
  try {
    await mkdir(recordsFolder, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(`The store ${address}`, error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new StoreError(
      'unreachable',
      `The store ${address} cannot be made or opened (${code}).`,
      'A store is a folder: name one that you may write to, or one that does not exist yet.',
    );
  }
}

async function openingError(error: unknown, address: string): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  if (/cannot be locked/.test(error.message)) {
    const owner = await ownerOf(address);
    const holder =
      owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}, since ${owner.startedAt}`;
    return new StoreError(
      'locked',
      `The store ${address} is held by ${holder}.`,
      'Wait until it ends, or stop it: one process at a time opens an embedded store.',
    );
  }
  if (!isDiskFull(error) && /GRAFEO-(?:X00[2-9]|S00[2-9])|holds files of another database/.test(error.message))
    return damagedGraph(address, 'cannot be read');
  return grafeoError(error, 'opening');
}
