/** Which parties hang together, as they are joined one by one: sets that are united (Tarjan 1975). */
export class Pieces {
  readonly #parent = new Map<string, string>();

  /** The party that stands for the piece: of two that are joined the one that sorts first. */
  rootOf(party: string): string {
    let root = party;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    // Whoever was passed on the way is next to the root from now on.
    for (let at = party; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  areJoined({ a, b }: { readonly a: string; readonly b: string }): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** @returns whether that joined what was apart */
  join({ a, b }: { readonly a: string; readonly b: string }): boolean {
    const [root = '', other = ''] = [this.rootOf(a), this.rootOf(b)].sort();
    if (root === other) return false;
    this.#parent.set(other, root);
    return true;
  }

  /** Some parties, those together that hang together. */
  among(parties: Iterable<string>): string[][] {
    const pieces = new Map<string, string[]>();
    for (const party of parties) {
      const root = this.rootOf(party);
      const piece = pieces.get(root);
      if (piece === undefined) pieces.set(root, [party]);
      else piece.push(party);
    }
    return [...pieces.values()];
  }
}
