import { StoreError } from '../store.ts';

/** The graph of an embedded store is lost or wrong, and can be derived again from the kept records. */
export function damagedGraph(address: string, happened: string): StoreError {
  return new StoreError(
    'damaged',
    `The graph of the store ${address} ${happened}.`,
    "Restore the whole store from a backup, or move its graph.grafeo (and graph.grafeo.wal, where there is one) away and run 'commonthread rebuild': the kept records are all there.",
  );
}
