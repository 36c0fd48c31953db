import type { SharedAmongRow } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { agencysOwn } from './agencys-own.ts';
import { crowdsOfPlaces, isPublicComputer } from './crowds.ts';

/** Of some values those that may count between two parties. */
export interface WhatCounts {
  readonly counting: readonly SharedAmongRow[];
  /** Those that count only beside another. */
  readonly networks: readonly SharedAmongRow[];
}

/** Leaves out what is set aside between any two of many: an agency's own channels, and public computers. */
export async function whatCounts(store: Runner, shared: readonly SharedAmongRow[]): Promise<WhatCounts> {
  const [agencys, crowds] = await Promise.all([
    agencysOwn(store, shared),
    crowdsOfPlaces(
      store,
      shared.filter(({ kind }) => kind === 'device'),
    ),
  ]);
  const left = new Set([
    ...agencys.keys(),
    ...[...crowds.values()].filter(isPublicComputer).map((one) => one.attribute),
  ]);
  const rest = shared.filter(({ attribute }) => !left.has(attribute));
  return {
    counting: rest.filter(({ kind }) => kind !== 'ip_address'),
    networks: rest.filter(({ kind }) => kind === 'ip_address'),
  };
}
