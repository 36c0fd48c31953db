import type { Runner } from '../graph/store.ts';
export interface Loaders {
  readonly store: Runner;
}
export const makeLoaders = (store: Runner): Loaders => ({ store });
