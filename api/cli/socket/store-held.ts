import type { Owner } from '../../graph/embedded/owner.ts';

/** A running `serve` owns the store, so the command has to run there: not an error for the caller, a change of place. */
export class StoreHeld extends Error {
  override readonly name = 'StoreHeld';
  constructor(readonly owner: Owner & { readonly socket: string }) {
    super(`the store is held by process ${owner.pid}`);
  }
}
