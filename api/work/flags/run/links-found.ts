import type { Link } from '../../../evidence/link.ts';
import { linksFrom } from '../../../evidence/link-between.ts';
import type { World } from '../../../evidence/world.ts';
import type { Reader } from '../../../graph/store.ts';
import { inTurns } from '../../in-turns.ts';
import { loadWorld } from '../../load-world.ts';
import { pages } from '../../pages.ts';
import type { EvidenceSettings } from '../../settings.ts';

/** Parties whose surroundings are held in memory together. */
const PARTIES_AT_ONCE = 1_000;

/** A link that was found, with the world in which it can be read. */
export interface FoundLink {
  readonly link: Link;
  readonly world: World;
}

/** Every link of some parties, each once, or of the whole store, and each party's world where it was asked about. */
export async function* linksOfSome(
  store: Reader,
  parties: readonly string[],
  settings: EvidenceSettings,
  signal?: AbortSignal,
): AsyncGenerator<FoundLink> {
  const asked = new Set(parties);
  const sorted = [...asked].sort();
  for (const page of pages(sorted, PARTIES_AT_ONCE)) {
    const world = await loadWorld(store, page, settings);
    for await (const link of inTurns(linksOnce(page, asked, world), signal)) yield { link, world };
  }
}

/** A pair of which both are asked about comes once, from the one that sorts first. */
function* linksOnce(page: readonly string[], asked: ReadonlySet<string>, world: World): Generator<Link> {
  for (const party of page) {
    for (const link of linksFrom(party, world)) {
      const other = link.a === party ? link.b : link.a;
      if (other > party || !asked.has(other)) yield link;
    }
  }
}
