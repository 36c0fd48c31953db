import type { Link } from '../evidence/link.ts';
import { linksOfParty as linksInWorld } from '../evidence/link-between.ts';
import type { World } from '../evidence/world.ts';
import type { Reader } from '../graph/store.ts';
import { loadWorld } from './load-world.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';

/** Every link of one party, strongest first, with the world they were found in. @param party node key */
export async function linksOfParty(
  store: Reader,
  party: string,
  settings: EvidenceSettings = defaultSettings,
): Promise<{ readonly links: readonly Link[]; readonly world: World }> {
  const world = await loadWorld(store, [party], settings);
  return { links: linksInWorld(party, world), world };
}
