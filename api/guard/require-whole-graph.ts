import type { Plugin } from 'graphql-yoga';
import type { Store } from '../graph/store.ts';
import { checkWhole } from '../intake/intake-state.ts';

/** Refuses every question while a rebuild is unfinished: the answer would look whole and would not be. */
export const requireWholeGraph = (store: Store): Plugin => ({
  onExecute: () => checkWhole(store),
});
