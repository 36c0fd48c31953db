import type { Block, Candidates, Likeness } from './likeness.ts';

/** The same likeness, of which each value, each block and each pair is asked about once. For one look at a store. */
export function likenessOnce({ blocksOf, inBlocks, alike }: Likeness): Likeness {
  const decided = new Map<string, Map<string, boolean>>();
  const isAlike = ([x, y]: Candidates) => decided.get(x)?.get(y);
  return {
    blocksOf: once(blocksOf),
    inBlocks: once<Block, readonly string[]>(inBlocks),
    async alike(pairs) {
      const open = pairs.filter((pair) => isAlike(pair) === undefined);
      const found = new Set(open.length === 0 ? [] : await alike(open));
      for (const pair of open) {
        const [x, y] = pair;
        decided.set(x, (decided.get(x) ?? new Map<string, boolean>()).set(y, found.has(pair)));
      }
      return pairs.filter((pair) => isAlike(pair) === true);
    },
  };
}

/** What is asked of each key of a list by itself; a key without an answer has none again. */
function once<Key, Answer>(ask: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Answer>>) {
  const known = new Map<Key, Answer | undefined>();
  return async (keys: readonly Key[]): Promise<ReadonlyMap<Key, Answer>> => {
    const unknown = keys.filter((key) => !known.has(key));
    if (unknown.length > 0) {
      const answers = await ask(unknown);
      for (const key of unknown) known.set(key, answers.get(key));
    }
    const found = new Map<Key, Answer>();
    for (const key of keys) {
      const answer = known.get(key);
      if (answer !== undefined) found.set(key, answer);
    }
    return found;
  };
}
