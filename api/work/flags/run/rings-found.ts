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
  readonly rings: readonly { readonly ring: Ring; readonly world: World }[];
  readonly steps: readonly RingStep[];
  /** Parties whose rings, now and recorded, are all among them; undefined where everybody's are. */
  readonly around: ReadonlySet<string> | undefined;
}

/** Parties whose rings are walked from together. */
const SEEDS_AT_ONCE = 300;

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
  const waiting = new Set([...linked, ...recorded.flatMap(({ parties }) => parties)]);
  const around = new Set<string>();
  // From who is walked together one may reach a ring that is not walked back from: by a broker's candidates.
  const rings = new Map<string, { ring: Ring; world: World }>();
  const steps = new Map<string, RingStep>();
  while (waiting.size > 0) {
    const seeds = [...waiting].slice(0, SEEDS_AT_ONCE);
    const near = await ringsNear(store, seeds, settings, Number.POSITIVE_INFINITY);
    for (const ring of near.rings) rings.set(ring.id, { ring, world: near.world });
    for (const step of near.steps) steps.set(step.id, step);
    for (const party of [...seeds, ...near.seen]) {
      waiting.delete(party);
      around.add(party);
    }
  }
  return { rings: [...rings.values()], steps: [...steps.values()], around };
}

/** The rings of a whole store. @param holding all links in conflict that may hold rings together */
export async function ringsOfAll(store: Reader, holding: readonly Link[], world: World): Promise<RingsFound> {
  const recorded = await allRecordedRings(store);
  const taken = new Set(recorded.map(({ id }) => id));
  const found = goOn(ringsOfLinks(holding, world), await withPresentParties(store, recorded), world, taken);
  return { rings: found.rings.map((ring) => ({ ring, world })), steps: found.steps, around: undefined };
}
