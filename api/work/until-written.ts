import { storeState } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';

/** Keeps an answer that takes a walk over the whole store until something is written to it, by whatever process. */
export function untilWritten<From extends Runner, Answer>(
  answer: (store: From) => Promise<Answer>,
): (store: From) => Promise<Answer> {
  const kept = new WeakMap<From, { readonly writes: number; readonly answer: Promise<Answer> }>();
  return async (store) => {
    const writes = (await storeState(store))[0]?.writes ?? 0;
    const known = kept.get(store);
    if (known?.writes === writes) return known.answer;
    const asked = answer(store);
    kept.set(store, { writes, answer: asked });
    asked.catch(() => kept.delete(store));
    return asked;
  };
}
