import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { GrafeoDB } from '@grafeo-db/js';
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
import { createGraph, graphFile } from './graph-file.ts';
import { memoryRecordLog } from './memory-record-log.ts';
import { claimStore, disclaimStore, holderOf, type Owner } from './owner.ts';
import { NOTHING_KEPT, type RecordLog } from './record-log.ts';
import { refusalOf } from './refusal-of.ts';

/** Address of a store that lives and dies with the process. */
export const IN_MEMORY = ':memory:';

/** How an embedded store is opened. */
export interface EmbeddedOptions {
  readonly deadlineMs: number;
  /** Rows of statements without a total order come shuffled, so that a test shows who relies on their order. */
  readonly shuffleUnordered: boolean;
  /** Ends the waiting for another process that is opening the store. */
  readonly signal: AbortSignal | undefined;
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
    return new EmbeddedStore({
      address,
      db,
      records,
      deadlines,
      sync: async () => {},
      renew: async (standing) => standing,
      compact: async () => {},
      release: async () => {},
    });
  }

  const recordsFolder = join(address, 'records');
  await makeFolder(address, recordsFolder);
  const graph = graphFile(join(address, 'graph.grafeo'), create);
  let db = await openGraph(graph, address, options.signal);
  const records = fileRecordLog(recordsFolder);
  try {
    await claimStore(address);
    const { writes } = await prepare(db, records, graph.sync);
    if (await records.isReplacing(writes)) {
      // A process was killed while it erased something: what it had decided is done now.
      await records.replace();
      db = await graph.renew(db);
      await records.endReplacing();
    }
  } catch (error) {
    await records.close();
    await disclaimStore(address);
    db.close();
    throw openingError(error, address);
  }
  return new EmbeddedStore({
    address,
    db,
    records,
    deadlines,
    sync: graph.sync,
    renew: (standing) => graph.renew(standing),
    compact: (standing) => graph.compact(standing),
    release: () => disclaimStore(address),
  });
}

/**
 * Schema first, then whatever an interrupted write left behind the last commit goes. A new graph beside records that are
 * kept already stands for one that was lost: it counts them all, and says that it is not whole until it is rebuilt.
 */
async function prepare(
  db: GrafeoDB,
  records: RecordLog,
  sync: () => Promise<void>,
): Promise<{ readonly writes: number }> {
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
  const [{ kept, writes } = { kept: NOTHING_KEPT, writes: 0 }] = await storeState(runner);
  await records.cut(kept);
  // Whoever sees the store from here on sees it with these: they are as good as acknowledged.
  await sync();
  await records.acknowledge(kept);
  return { writes };
}

async function makeFolder(address: string, recordsFolder: string): Promise<void> {
  try {
    await mkdir(recordsFolder, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(`The store ${address}`, error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw unreachable(address, code);
  }
}

function unreachable(address: string, code: string): StoreError {
  return new StoreError(
    'unreachable',
    `The store ${address} cannot be made or opened (${code}).`,
    'A store is a folder: name one that you may write to, or one that does not exist yet.',
  );
}

/** A large graph takes seconds to open, in which whoever opens it holds the lock and has not said so. */
const OPENING_MS = 10_000;
/** How often it is looked whether they have, or whether the store is free. */
const LOOK_MS = 50;

async function openGraph(
  graph: ReturnType<typeof graphFile>,
  address: string,
  signal: AbortSignal | undefined,
): Promise<GrafeoDB> {
  const until = performance.now() + OPENING_MS;
  for (;;) {
    try {
      return await graph.open();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (!/cannot be locked/.test(error.message)) throw graphError(error, address);
      const owner = await holderOf(address);
      if (owner !== undefined || performance.now() >= until) throw heldBy(owner, address);
    }
    await setTimeout(LOOK_MS, undefined, { signal });
  }
}

function heldBy(owner: Owner | undefined, address: string): StoreError {
  const holder =
    owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}, since ${owner.startedAt}`;
  return new StoreError(
    'locked',
    `The store ${address} is held by ${holder}.`,
    'Wait until it ends, or stop it: one process at a time opens an embedded store.',
  );
}

function graphError(error: Error, address: string): unknown {
  const isDamaged = /GRAFEO-(?:X00[2-9]|S00[2-9])|holds files of another database/.test(error.message);
  if (isDamaged && !isDiskFull(error) && refusalOf(error) === undefined) return damagedGraph(address, 'cannot be read');
  return openingError(error, address);
}

function openingError(error: unknown, address: string): unknown {
  const code = refusalOf(error);
  return code === undefined ? grafeoError(error, 'opening') : unreachable(address, code);
}
