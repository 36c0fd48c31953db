/** A bounded memory of results, for pure functions that are slow: the least recently used one goes first. */
export interface LruCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** @param sizeOf of which all together are no more than the capacity; each is one unless given */
export function lruCache<Value>(capacity: number, sizeOf: (value: Value) => number = () => 1): LruCache<Value> {
  const entries = new Map<string, Value>();
  let size = 0;
  const remove = (key: string, value: Value) => {
    if (entries.delete(key)) size -= sizeOf(value);
  };
  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      const before = entries.get(key);
      if (before !== undefined) remove(key, before);
      entries.set(key, value);
      size += sizeOf(value);
      for (const [oldest, its] of entries) {
        if (size <= capacity) break;
        remove(oldest, its);
      }
    },
  };
}
