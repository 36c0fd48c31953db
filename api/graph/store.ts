/** All properties of a node or edge, whatever they are. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;

/** How a parameter or column of a statement is typed; `int` matters because Bolt and JavaScript disagree about numbers. */
export type ValueType =
  | 'string'
  | 'int'
  | 'float'
  | 'boolean'
  | 'properties'
  | { readonly list: ValueType }
  | { readonly map: Readonly<Record<string, ValueType>> }
  /** A parameter of many rows, sent by columns. */
  | { readonly table: Readonly<Record<string, ValueType>> }
  | { readonly optional: ValueType };

/** One statement of the catalogue in `cypher/`, as the generator wrote it. */
export interface Statement {
  readonly name: string;
  readonly access: 'read' | 'write';
  /** `none`: rows come in any order, and nobody may rely on it. */
  readonly order: 'total' | 'none';
  readonly text: string;
  readonly params: Readonly<Record<string, ValueType>>;
  readonly row: Readonly<Record<string, ValueType>>;
}

/** Runs statements of the catalogue. Rows come back as plain JavaScript: numbers, strings, booleans, null, lists, maps. */
export interface Runner {
  run<Row>(statement: Statement, params: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

/** Reads the graph, and the records that it was derived from. */
export type Reader = Runner & Pick<Store, 'record'>;

/**
 * A write in progress. Everything done through it commits together or not at all. Its statements run one after another in
 * the order in which they were called, whether or not the caller waits for each; after one that fails none is run.
 */
export interface Writer extends Runner {
  /**
   * Keeps the text of accepted records (JSON, one each) and answers a pointer for each, in order.
   * The text is durable before the transaction that refers to it is.
   */
  keep(records: readonly string[]): Promise<string[]>;
  /**
   * Puts other texts in the place of kept ones, for good; an empty text forgets a record. Once the write has resolved,
   * the store's own files hold nothing of what stood there, nor of anything that was deleted from the graph before.
   * Costs as much as writing the whole graph again, so it is for erasure only, and done once in a write.
   * @throws StoreError `record-missing`
   */
  replace(records: readonly KeptRecord[]): Promise<void>;
}

/** A record as it was kept: its pointer and its JSON text. */
export interface KeptRecord {
  readonly pointer: string;
  readonly text: string;
}

export type EngineName = 'embedded' | 'neo4j';

/** The one way to a graph database; `embedded` and `neo4j` implement it and answer alike. */
export interface Store extends Runner {
  readonly engine: EngineName;
  /** Where it is, fit to print: a path, or a bolt/neo4j address without credentials. */
  readonly address: string;
  /**
   * Runs `work` in one transaction, alone: writers wait for each other from begin to commit.
   * Resolves when the commit is durable. `work` may be run again after a transient failure,
   * so it does nothing but read and write through its `Writer`.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** The kept text behind a pointer. @throws StoreError `record-missing` */
  record(pointer: string): Promise<string>;
  /** Every kept record, in the order kept, older versions included. */
  records(): AsyncIterable<KeptRecord>;
  /** Removes the whole graph but keeps the kept records, so that `rebuild` can derive it again. */
  clearGraph(): Promise<void>;
  /** Waits for what is running, then releases the store. Closing twice is fine. */
  close(): Promise<void>;
}

export type StoreErrorCode =
  | 'locked'
  | 'unreachable'
  | 'unauthorised'
  | 'closed'
  | 'conflict'
  | 'constraint'
  | 'deadline'
  | 'damaged'
  | 'disk-full'
  | 'rebuilding'
  | 'record-missing'
  | 'version'
  | 'internal';

/** What went wrong in the store, in the product's own words, with what to do next. Never carries data of a record. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
