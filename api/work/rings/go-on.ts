import { compareText } from '../../evidence/compare-text.ts';
import type { Ring } from '../../evidence/link.ts';
import { type RecordedRing, type RingStep, ringLineage } from '../../evidence/ring-lineage.ts';
import { ringNames } from '../../evidence/ring-names.ts';
import type { World } from '../../evidence/world.ts';

/** Rings of now under the ids that they were recorded with, and what became of those that were recorded. */
export interface GoingOn {
  /** Strongest first, then by id. */
  readonly rings: readonly Ring[];
  readonly steps: readonly RingStep[];
}

/**
 * Gives rings of now the ids of the recorded ones that go on in them.
 * @param rings every ring that a party of a recorded one is in
 * @param taken ids that were used before
 */
export function goOn(
  rings: readonly Ring[],
  recorded: readonly RecordedRing[],
  world: Pick<World, 'parties' | 'holders'>,
  taken: ReadonlySet<string>,
): GoingOn {
  const found = rings.map(({ parties }) => ({ parties, names: ringNames(parties, world) }));
  const steps = ringLineage(recorded, found, taken);
  return {
    rings: rings
      .map((ring, index) => ({ ...ring, id: steps[index]?.id ?? ring.id }))
      .sort((x, y) => y.bits - x.bits || compareText(x.id, y.id)),
    steps,
  };
}
