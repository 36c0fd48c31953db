/** One numbered schema file of an engine, as the generator read it. Never changed once released: a store remembers the checksum. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** SHA-256 of its statements. */
  readonly checksum: string;
  readonly statements: readonly string[];
}
