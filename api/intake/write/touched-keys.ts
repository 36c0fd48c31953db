import { bandsOfValues } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';

/** In place of a record's key: something in the graph changed that no key says, so everything has to be looked at again. */
export const EVERYTHING = 'everything';

/** Queued for a broker that placed somebody and no longer does: how many candidates it has changed, and nothing else of it. */
export const keyOfPlacements = (broker: string): string => `placements:${broker}`;

/** Queued for what a résumé that may have left the graph had in common with others: they may have been similar by it. */
export const keyOfBand = (band: number): string => `band:${band}`;

/**
 * What is to be queued when a holder lets go of values: the values, since all others who hold them are looked at in their
 * light, and the bands of résumés, which go with their node. To be asked before these leave the graph.
 */
export async function keysOfLost(runner: Runner, lost: readonly string[]): Promise<string[]> {
  const resumes = lost.filter((key) => key.startsWith('resume:'));
  const banded = resumes.length === 0 ? [] : await bandsOfValues(runner, { keys: resumes });
  return [...lost, ...banded.flatMap(({ bands }) => bands.map(keyOfBand))];
}
