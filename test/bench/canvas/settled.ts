/** How one layout of a network went. */
export interface Settled {
  /** From the network to every node in its place and drawn, in milliseconds. */
  readonly ms: number;
  /** Pairs of nodes that cover each other. */
  readonly overlaps: number;
}
