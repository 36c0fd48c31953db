import type { Link } from '../evidence/link.ts';
import { linksFrom } from '../evidence/link-between.ts';
import type { World } from '../evidence/world.ts';

/** Every link of a scanned world once, by the keys of its parties, one at a time: pairs are never held together. */
export function* allLinks(world: World): Generator<Link> {
  for (const party of [...world.held.keys()].sort()) yield* linksFrom(party, world, undefined, party);
}
