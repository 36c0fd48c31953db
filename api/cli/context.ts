import type { Readable, Writable } from 'node:stream';
import type { Store } from '../graph/store.ts';

/** What the far ends of the streams are, so that a command behaves alike in its own process and inside `serve`. */
export interface Terminal {
  /** Whether a person reads standard output. */
  readonly stdout: boolean;
  /** Whether a person reads standard error: progress bars show only there. */
  readonly stderr: boolean;
  readonly stdin: boolean;
  /** Width in characters. */
  readonly columns: number;
}

/** An open store and how to let go of it: closing for the one who opened it, nothing for a guest of `serve`. */
export interface StoreLease {
  readonly store: Store;
  release(): Promise<void>;
}

/** Whether a store that does not exist is made, or is a mistake of who named it. */
export type MissingStore = 'make' | 'refuse';

/** What a command can ask of the `serve` that it runs in. */
export interface Host {
  readonly url: string;
  /** Another link that signs one browser in, once, as this person. */
  newSignInLink(name: string): string;
}

/** Everything a command may touch of the process that asked for it, which may be another than the one that runs it. */
export interface Context {
  /**
   * Opens the store at an address: a path, or a bolt/neo4j address.
   * @param missing what to do when there is none yet
   * @param signal ends the waiting for another process that is opening it
   * @throws StoreHeld when a running `serve` owns it: the command then runs there
   */
  openStore(address: string, missing: MissingStore, signal: AbortSignal): Promise<StoreLease>;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** Aborted with {@link INTERRUPTED}, {@link PIPE_CLOSED} or {@link OUTPUT_FAILED}. */
  readonly signal: AbortSignal;
  /** Who acts, by name, for the audit file. */
  readonly actor: string;
  /** The running `serve` that the command runs in, when it runs for another process. */
  readonly host?: Host;
}

/** Reason of an abort by Ctrl-C or SIGTERM. */
export const INTERRUPTED = 'interrupted';
/** Reason of an abort because nobody reads the output any more (`| head`). */
export const PIPE_CLOSED = 'pipe closed';
/** Reason of an abort because the output cannot be written, as on a full disk. */
export const OUTPUT_FAILED = 'output failed';
