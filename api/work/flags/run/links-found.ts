import type { Link } from '../../../evidence/link.ts';
import { linkBetween, linksFrom } from '../../../evidence/link-between.ts';
import { profileOf } from '../../../evidence/value-profile.ts';
import type { World } from '../../../evidence/world.ts';
import type { Reader } from '../../../graph/store.ts';
import { inTurns } from '../../in-turns.ts';
import { loadWorld } from '../../load-world.ts';
import type { Affected } from '../affected/affected.ts';
import type { FlagSettings } from '../settings.ts';

/** Links that may be others than before, with the world in which they can be read. */
export interface LinksFound {
  readonly world: World;
  /** Each once. */
  readonly links: AsyncIterable<Link>;
}

/** Every link of the parties that were touched, and those of two others that share a value which is read otherwise. */
export async function linksAffected(
  store: Reader,
  affected: Affected,
  settings: FlagSettings,
  signal?: AbortSignal,
): Promise<LinksFound> {
  const whole = affected.whole;
  const world = await loadWorld(store, [...affected.parties], settings, whole);
  return { world, links: inTurns(affectedLinks(affected, world), signal) };
}

function* affectedLinks({ parties, whole, shared }: Affected, world: World): Generator<Link> {
  for (const party of whole) {
    for (const link of linksFrom(party, world)) {
      const other = link.a === party ? link.b : link.a;
      if (other > party || !whole.has(other)) yield link;
    }
  }
  const values = new Set([...shared, ...[...shared].flatMap((key) => world.groupOf.get(key) ?? [])]);
  for (const party of parties) {
    if (whole.has(party)) continue;
    const others = new Set<string>();
    for (const key of world.held.get(party) ?? []) {
      const value = values.has(key) ? world.values.get(key) : undefined;
      if (value === undefined || value.hub) continue;
      for (const other of profileOf(value, world).parties.keys()) {
        if (other > party && parties.has(other) && !whole.has(other)) others.add(other);
      }
    }
    for (const other of [...others].sort()) {
      const link = linkBetween(party, other, world);
      if (link !== undefined) yield link;
    }
  }
}
