import type { Reader } from '../graph/store.ts';
import { knownRings } from './rings.ts';
import { ringsAround } from './rings-around.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';

/** Which of some parties are in a ring, and its id; walks from them only where the rings of the store are not known. */
export async function ringOfParties(
  store: Reader,
  parties: readonly string[],
  settings: EvidenceSettings = defaultSettings,
): Promise<ReadonlyMap<string, string>> {
  const known = settings === defaultSettings ? await knownRings(store) : undefined;
  return known?.ringOf ?? ringsAround(store, parties, settings);
}
