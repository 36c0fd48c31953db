import type { Reader } from '../graph/store.ts';
import { ringsNear } from './rings/rings-near.ts';
import type { EvidenceSettings } from './settings.ts';

/** Which of some parties, and of those in a ring with them, are in a ring, and its id. */
export async function ringsAround(
  store: Reader,
  parties: readonly string[],
  settings?: EvidenceSettings,
): Promise<Map<string, string>> {
  const { rings } = await ringsNear(store, parties, settings);
  return new Map(rings.flatMap(({ id, parties: members }) => members.map((party) => [party, id] as const)));
}
