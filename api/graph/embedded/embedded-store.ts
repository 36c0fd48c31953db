import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import pLimit from 'p-limit';
import { clearGraph } from '../clear-graph.ts';
import { setKept, storeState } from '../queries.generated.ts';
import type { KeptRecord, Statement, Store, Writer } from '../store.ts';
import { StoreError } from '../store.ts';
import { closedStore, wrongAccess } from '../store-errors.ts';
import { takeTurn } from '../take-turn.ts';
import type { Deadlines } from './deadlines.ts';
import { execute } from './execute.ts';
import { grafeoError } from './grafeo-error.ts';
import { inOrder } from './in-order.ts';
import type { RecordLog } from './record-log.ts';

/** A statement of a write may take this many times as long as a read: batches are large, and nobody waits at a page for them. */
const WRITE_PATIENCE = 10;
const ATTEMPTS = 5;
const CLEARED_AT_ONCE = 20_000;

/** What an embedded store stands on. */
export interface EmbeddedParts {
  readonly address: string;
  readonly db: GrafeoDB;
  readonly records: RecordLog;
  readonly deadlines: Deadlines;
  /** Resolves when what was committed would survive a power cut. */
  readonly sync: () => Promise<void>;
  /** Opens the graph again in a file that holds only what it says now, in place of one that also holds what was deleted. */
  readonly renew: (db: GrafeoDB) => Promise<GrafeoDB>;
  /** Tidies the graph up where it is time to, between two writes. */
  readonly compact: (db: GrafeoDB) => Promise<void>;
  /** Gives up the place of the one process that holds the store. */
  readonly release: () => Promise<void>;
}

/** The embedded engine behind the port: one process, one writer at a time, acknowledged when synced. */
export class EmbeddedStore implements Store {
  readonly engine = 'embedded';
  readonly address: string;
  readonly #parts: Omit<EmbeddedParts, 'db'>;
  #db: GrafeoDB;
  readonly #writers = pLimit(1);
  #closing: Promise<void> | undefined;
  #broken: StoreError | undefined;

  constructor(parts: EmbeddedParts) {
    this.address = parts.address;
    this.#parts = parts;
    this.#db = parts.db;
  }

  async run<Row>(statement: Statement, params: Readonly<Record<string, unknown>>): Promise<Row[]> {
    this.#checkOpen();
    if (statement.access !== 'read') throw wrongAccess(statement.name);
    return this.#parts.deadlines.answer(statement.name, () => execute<Row>(this.#db, statement, params));
  }

  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    this.#checkOpen();
    // Past a deadline the caller is answered at once, while the writer's place is held until the engine has ended.
    return new Promise<T>((resolve, reject) => {
      void this.#writers(() => this.#attempts(work, reject)).then(resolve, reject);
    });
  }

  async record(pointer: string): Promise<string> {
    this.#checkOpen();
    return this.#parts.records.read(pointer);
  }

  async *records(): AsyncIterable<KeptRecord> {
    this.#checkOpen();
    const [state] = await storeState(this);
    if (state !== undefined) yield* this.#parts.records.all(state.kept);
  }

  clearGraph(): Promise<void> {
    return clearGraph(this, CLEARED_AT_ONCE);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { deadlines, records, release } = this.#parts;
    await this.#writers(async () => {});
    await deadlines.idle();
    await records.close();
    // The lock goes last: once it is free, the place is the next process's, and so is what stands there.
    await release();
    try {
      this.#db.close();
    } catch (error) {
      throw grafeoError(error, 'closing');
    }
  }

  async #attempts<T>(work: (writer: Writer) => Promise<T>, answerEarly: (error: unknown) => void): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(work, answerEarly);
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'conflict' || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #attempt<T>(work: (writer: Writer) => Promise<T>, answerEarly: (error: unknown) => void): Promise<T> {
    if (this.#broken !== undefined) throw this.#broken;
    const tx = this.#db.beginTransaction();
    const { result, kept, replaces } = await this.#within(tx, work, answerEarly);
    try {
      // The engine itself rolls back what it could not commit, and refuses to be told to.
      commit(tx);
    } catch (error) {
      if (replaces) await this.#parts.records.endReplacing();
      throw error;
    }
    await this.#confirm(async () => {
      const { records, sync, renew } = this.#parts;
      await sync();
      if (kept !== undefined) await records.acknowledge(kept);
      if (!replaces) return;
      await records.replace();
      this.#db = await renew(this.#db);
      await records.endReplacing();
    });
    await this.#parts.compact(this.#db);
    return result;
  }

  /** Does the work in the transaction, which is still to be committed; `kept` where records were. */
  async #within<T>(
    tx: Transaction,
    work: (writer: Writer) => Promise<T>,
    answerEarly: (error: unknown) => void,
  ): Promise<{ readonly result: T; readonly kept: string | undefined; readonly replaces: boolean }> {
    const { records, deadlines } = this.#parts;
    const runner = inOrder(tx, deadlines, deadlines.ms * WRITE_PATIENCE);
    let replaces = false;
    try {
      const { kept: before, writes } = await takeTurn(runner);
      let kept = before;
      const result = await work({
        run: runner.run,
        keep: async (texts) => {
          const appended = await records.append(kept, texts);
          kept = appended.kept;
          return appended.pointers;
        },
        replace: async (changes) => {
          replaces = true;
          await records.prepareReplacing(changes, writes);
        },
      });
      await runner.ended();
      if (kept === before) return { result, kept: undefined, replaces };
      await setKept(runner, { kept });
      return { result, kept, replaces };
    } catch (error) {
      if (replaces) await records.endReplacing();
      if (error instanceof StoreError && error.code === 'deadline') answerEarly(error);
      await runner.atRest();
      if (tx.isActive) tx.rollback();
      throw error;
    }
  }

  /** A commit that may not be on disk must not be built upon: what follows it would be lost with it. */
  async #confirm(steps: () => Promise<void>): Promise<void> {
    try {
      await steps();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      this.#broken = new StoreError(
        'damaged',
        `The disk did not confirm a write (${code}); nothing more is written to ${this.address} until it is opened again.`,
        'Look for a full or failing disk, then run the command again.',
      );
      throw this.#broken;
    }
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) throw closedStore(this.address);
  }
}

function commit(tx: Transaction): void {
  try {
    tx.commit();
  } catch (error) {
    throw grafeoError(error, 'commit');
  }
}
