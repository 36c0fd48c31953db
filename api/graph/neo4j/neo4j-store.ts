import DataLoader from 'dataloader';
import type { Driver, ManagedTransaction, Session, SessionMode } from 'neo4j-driver';
import { clearGraph } from '../clear-graph.ts';
import { missingRecord } from '../missing-record.ts';
import {
  forgetRecords,
  keepRecords,
  keptRecords,
  keptRecordsAfter,
  replaceRecords,
  setKept,
} from '../queries.generated.ts';
import { Running } from '../running.ts';
import type { KeptRecord, Runner, Statement, Store, Writer } from '../store.ts';
import { closedStore, wrongAccess } from '../store-errors.ts';
import { takeTurn } from '../take-turn.ts';
import { encodeParams } from './encode.ts';
import { neo4jError } from './neo4j-error.ts';

/** A write may take this many times as long as a read: batches are large, and it may wait for another process's writes. */
const WRITE_PATIENCE = 10;
const CLEARED_AT_ONCE = 10_000;
const RECORDS_AT_ONCE = 1_000;

/**
 * Neo4j behind the port: managed transactions that the driver retries, reads that see this store's own writes by
 * bookmarks, and one writer at a time across processes, by the lock that each write takes on the store node first.
 */
export class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  readonly #running = new Running();
  /** Records that are asked for at once are read at once. */
  readonly #records = new DataLoader((pointers: readonly string[]) => this.#recordsAt(pointers), {
    cache: false,
    maxBatchSize: RECORDS_AT_ONCE,
  });
  #closing: Promise<void> | undefined;

  constructor(
    readonly address: string,
    readonly driver: Driver,
    readonly deadlineMs: number,
  ) {}

  async run<Row>(statement: Statement, params: Readonly<Record<string, unknown>>): Promise<Row[]> {
    if (statement.access !== 'read') throw wrongAccess(statement.name);
    return this.#inSession('READ', (session) =>
      session.executeRead((tx) => runIn<Row>(tx, statement, params), { timeout: this.deadlineMs }),
    );
  }

  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((tx) => this.#attempt(tx, work), { timeout: this.deadlineMs * WRITE_PATIENCE }),
    );
  }

  record(pointer: string): Promise<string> {
    return this.#records.load(pointer);
  }

  async *records(): AsyncIterable<KeptRecord> {
    for (let after = 0; ; ) {
      const page = await keptRecordsAfter(this, { after, limit: RECORDS_AT_ONCE });
      for (const { n, text } of page) yield { pointer: String(n), text };
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.n;
    }
  }

  clearGraph(): Promise<void> {
    return clearGraph(this, CLEARED_AT_ONCE);
  }

  close(): Promise<void> {
    this.#closing ??= this.#running.idle().then(() => this.driver.close());
    return this.#closing;
  }

  async #recordsAt(pointers: readonly string[]): Promise<(string | Error)[]> {
    const rows = await keptRecords(this, { keys: [...new Set(pointers.map(recordKey))] });
    const texts = new Map(rows.map(({ key, text }) => [key, text]));
    return pointers.map((pointer) => texts.get(recordKey(pointer)) ?? missingRecord(pointer));
  }

  async #attempt<T>(tx: ManagedTransaction, work: (writer: Writer) => Promise<T>): Promise<T> {
    const runner: Runner = { run: (statement, params) => runIn(tx, statement, params) };
    const before = Number((await takeTurn(runner)).kept);
    let kept = before;
    const result = await work({
      run: runner.run,
      keep: async (texts) => {
        const rows = texts.map((text, index) => ({ key: recordKey(kept + index + 1), n: kept + index + 1, text }));
        await keepRecords(runner, { rows });
        kept += texts.length;
        return rows.map(({ n }) => String(n));
      },
      replace: async (records) => {
        const rows = records.map(({ pointer, text }) => ({ key: recordKey(pointer), text }));
        const there = await keptRecords(runner, { keys: rows.map(({ key }) => key) });
        const known = new Set(there.map(({ key }) => key));
        const missing = records.find(({ pointer }) => !known.has(recordKey(pointer)));
        if (missing !== undefined) throw missingRecord(missing.pointer);
        await replaceRecords(runner, { rows: rows.filter(({ text }) => text !== '') });
        await forgetRecords(runner, { keys: rows.flatMap(({ key, text }) => (text === '' ? [key] : [])) });
      },
    });
    if (kept !== before) await setKept(runner, { kept: String(kept) });
    return result;
  }

  async #inSession<T>(mode: SessionMode, call: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw closedStore(this.address);
    const session = this.driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    });
    return this.#running.track(
      call(session)
        .finally(() => session.close())
        .catch((error: unknown) => {
          throw neo4jError(error, this.address);
        }),
    );
  }
}

const recordKey = (n: number | string): string => `record:${n}`;

/** Errors stay the driver's own in here: by them it decides whether to try again. */
async function runIn<Row>(
  tx: ManagedTransaction,
  statement: Statement,
  params: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const { records } = await tx.run(statement.text, encodeParams(statement.params, params));
  // The generator checked that the columns are those of Row; the driver gives plain numbers (disableLosslessIntegers).
  return records.map((record) => record.toObject() as Row);
}
