import type { Store } from '../graph/store.ts';

/** What every resolver is given. */
export interface Context {
  readonly store: Store;
}
