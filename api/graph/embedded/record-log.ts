import type { KeptRecord } from '../store.ts';

/** What an append gives: a pointer for each record, and up to where the log now counts. */
export interface Appended {
  readonly pointers: string[];
  readonly kept: string;
}

/**
 * The log of kept records beside an embedded graph. How far it counts (`kept`) stands in the graph, in the same
 * transaction as what refers to it; anything behind that is a leftover of a write that never committed.
 */
export interface RecordLog {
  /** Appends behind `kept`. Durable when it resolves. */
  append(kept: string, records: readonly string[]): Promise<Appended>;
  /** @throws StoreError `record-missing` or `damaged` */
  read(pointer: string): Promise<string>;
  /** Every record up to `kept`, in the order kept; those that were forgotten are left out. */
  all(kept: string): AsyncIterable<KeptRecord>;
  /** Remembers, beside the graph, that everything up to `kept` is promised. Durable when it resolves. */
  acknowledge(kept: string): Promise<void>;
  /** Up to where a new graph in the place of a lost one has to count. */
  recover(): Promise<string>;
  /**
   * Removes what stands behind `kept`: what never came to a commit.
   * @throws StoreError `damaged` when the log is shorter than that, or when more than that was acknowledged
   */
  cut(kept: string): Promise<void>;
  /**
   * Gets ready to put other texts in the place of kept ones, an empty one where a record is to be forgotten. Durable when it
   * resolves; nothing is replaced yet.
   * @param writes number of the write that this belongs to
   * @throws StoreError `record-missing`
   */
  prepareReplacing(records: readonly KeptRecord[], writes: number): Promise<void>;
  /** Replaces what it got ready for, so that nothing of it is left in the log. To be called once that is committed; durable. */
  replace(): Promise<void>;
  /** Forgets what it got ready for: all of it is done, or its write failed. */
  endReplacing(): Promise<void>;
  /** Whether it is ready to replace something that was committed and not done. @param writes number of the last write that was committed */
  isReplacing(writes: number): Promise<boolean>;
  close(): Promise<void>;
}

/** How far an empty log counts. */
export const NOTHING_KEPT = '0:0';
