import { linksFrom } from '../../evidence/link-between.ts';
import type { Model } from '../../evidence/model.ts';
import type { World } from '../../evidence/world.ts';
import type { Census } from './census.ts';
import { crosswalk } from './found-rings.ts';

/** Members with a link in conflict that anything counts for: suspected of something, however little. */
export function suspected(world: World, census: Census, model: Model): ReadonlySet<string> {
  const { membersOf } = crosswalk(world, census);
  const found = new Set<string>();
  for (const party of world.held.keys()) {
    for (const { a, b, bits, conflict } of linksFrom(party, world, model, party)) {
      if (conflict !== 'yes' || bits <= 0) continue;
      for (const side of [a, b]) for (const member of membersOf.get(side) ?? []) found.add(member);
    }
  }
  return found;
}
