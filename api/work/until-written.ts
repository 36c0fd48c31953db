import { storeState } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';

interface Kept<Answer> {
  readonly writes: number;
  /** Epoch milliseconds. */
  readonly until: number;
  readonly answer: Promise<Answer>;
  done: boolean;
}

/** Asks for what is kept, and keeps what it asked for. */
export interface UntilWritten<From extends Runner, Answer> {
  /** @param asking of the same store, where it may be known already how often was written to it */
  (store: From, asking?: Runner): Promise<Answer>;
  /** The answer only where it is known already. */
  known(store: From): Promise<Answer | undefined>;
}

const forever = async () => Number.POSITIVE_INFINITY;

/**
 * Keeps an answer that takes a walk over the whole store until something is written to it, by whatever process.
 * @param holdsUntil when the answer changes by itself, epoch milliseconds; never unless given
 */
export function untilWritten<From extends Runner, Answer>(
  answer: (store: From) => Promise<Answer>,
  holdsUntil: (store: From) => Promise<number> = forever,
): UntilWritten<From, Answer> {
  const kept = new WeakMap<From, Kept<Answer>>();
  const writesOf = async (store: Runner) => (await storeState(store))[0]?.writes ?? 0;
  const fresh = (store: From, writes: number) => {
    const known = kept.get(store);
    return known?.writes === writes && Date.now() <= known.until ? known : undefined;
  };
  const ask = async (store: From, asking: Runner = store) => {
    const writes = await writesOf(asking);
    // Asked first: what runs out meanwhile makes the answer one of the past, whichever side of it was seen.
    const until = fresh(store, writes)?.until ?? (await holdsUntil(store));
    const known = fresh(store, writes);
    if (known !== undefined) return known.answer;
    const asked: Kept<Answer> = { writes, until, answer: answer(store), done: false };
    kept.set(store, asked);
    asked.answer.then(
      () => {
        asked.done = true;
      },
      () => {
        if (kept.get(store) === asked) kept.delete(store);
      },
    );
    return asked.answer;
  };
  return Object.assign(ask, {
    async known(store: From) {
      const known = fresh(store, await writesOf(store));
      return known?.done ? known.answer : undefined;
    },
  });
}
