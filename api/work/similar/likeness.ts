/** Two attribute keys, of which the first sorts before the second. */
export type Candidates = readonly [string, string];

/** What a value has in common with those that may be like it. */
export type Block = string | number;

/** How values of one kind are found to be alike: few candidates by what they have in common, then a look at each pair. */
export interface Likeness {
  /** The blocks of values by attribute key; the first of one value are compared with the first of others, and so on. */
  blocksOf(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Block[]>>;
  /** All values of these blocks, in no order. */
  inBlocks(blocks: readonly Block[]): Promise<ReadonlyMap<Block, readonly string[]>>;
  /** Those of some pairs that are alike. The answer for a pair depends on its two keys only. */
  alike(pairs: readonly Candidates[]): Promise<readonly Candidates[]>;
}

/** A block or a group of more values says nothing: a template, people of one name. */
export const MOST_SIMILAR = 200;
