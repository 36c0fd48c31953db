import { outboxEntries } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { idOfKey } from '../party-key.ts';

export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One version of a flag on its way to one target. */
export interface DeliveryRow {
  /** The key under which the receiver knows it, in every attempt. */
  readonly id: string;
  readonly flag: string;
  readonly version: number;
  readonly target: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Waiting: when it is tried next. Otherwise when that came about. */
  readonly at: string;
  /** What was wrong with the last attempt. */
  readonly problem: string | null;
}

/** Deliveries in these states, those that are next first. */
export async function deliveries(
  store: Runner,
  states: readonly DeliveryState[],
  limit: number,
): Promise<readonly DeliveryRow[]> {
  const rows = await outboxEntries(store, { states, limit });
  return rows.map(({ key, state, nextAt, ...row }) => ({
    ...row,
    id: idOfKey(key),
    state: state as DeliveryState,
    at: nextAt,
  }));
}
