/** Calls under way: a store closes when the last of them has ended. */
export class Running {
  readonly #calls = new Set<Promise<void>>();

  track<T>(call: Promise<T>): Promise<T> {
    const settled = call.then(
      () => {},
      () => {},
    );
    this.#calls.add(settled);
    void settled.then(() => this.#calls.delete(settled));
    return call;
  }

  /** Resolves when nothing is running any more. */
  async idle(): Promise<void> {
    while (this.#calls.size > 0) await Promise.all(this.#calls);
  }
}
