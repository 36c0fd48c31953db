import type { Link, Ring } from '../../../evidence/link.ts';
import type { RingStep } from '../../../evidence/ring-lineage.ts';
import { rings as ringsOfLinks } from '../../../evidence/rings.ts';
import type { World } from '../../../evidence/world.ts';
import type { Reader } from '../../../graph/store.ts';
import { goOn } from '../../rings/go-on.ts';
import { allRecordedRings, recordedRingsOf, withPresentParties } from '../../rings/recorded-rings.ts';
import { ringsNear } from '../../rings/rings-near.ts';
import type { EvidenceSettings } from '../../settings.ts';

/** Rings that a look found, with what became of those that were recorded. */
export interface RingsFound {
  readonly rings: readonly Ring[];
  /** In which they were found. */
  readonly world: World;
  readonly steps: readonly RingStep[];
  /** Parties whose rings, now and recorded, are all among them; undefined where everybody's are. */
  readonly around: ReadonlySet<string> | undefined;
}

/**
 * The rings of parties whose links may have changed: those that a link was found of that may hold a ring together, and
 * those that were in a ring.
 * @param linked parties of such a link
 */
export async function ringsOfSome(
  store: Reader,
  linked: ReadonlySet<string>,
  affected: readonly string[],
  settings: EvidenceSettings,
): Promise<RingsFound> {
  const recorded = await withPresentParties(store, await recordedRingsOf(store, affected));
  const seeds = new Set([...linked, ...recorded.flatMap(({ parties }) => parties)]);
  const { rings, steps, world, seen } = await ringsNear(store, [...seeds], settings, true);
  return { rings, world, steps, around: new Set([...seeds, ...seen]) };
}

/** The rings of a whole store. @param holding all links in conflict that may hold rings together */
export async function ringsOfAll(store: Reader, holding: readonly Link[], world: World): Promise<RingsFound> {
  const recorded = await allRecordedRings(store);
  const taken = new Set(recorded.map(({ id }) => id));
  const { rings, steps } = goOn(ringsOfLinks(holding, world), await withPresentParties(store, recorded), world, taken);
  return { rings, world, steps, around: undefined };
}
