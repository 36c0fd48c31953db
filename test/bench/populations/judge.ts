import { bCubed } from '../../../api/work/evaluate/b-cubed.ts';
import type { Census } from '../../../api/work/evaluate/census.ts';
import { clustersOf } from '../../../api/work/evaluate/clusters.ts';
import { type Count, innocentsInRings, NOBODY } from '../../../api/work/evaluate/innocents-in-rings.ts';
import { type FoundRing, type JudgedRing, judgeRings } from '../../../api/work/evaluate/judge-rings.ts';
import { type PrecisionRecall, precisionRecall, shareOf } from '../../../api/work/evaluate/precision-recall.ts';
import { ringRecall } from '../../../api/work/evaluate/ring-recall.ts';
import type { Cluster } from './cluster.ts';

/** What a method found in a world, by the definitions of docs/detection.md, whichever method it was. */
export interface Verdict {
  readonly rings: readonly JudgedRing[];
  readonly operators: { readonly all: number; readonly found: number };
  readonly ring: PrecisionRecall;
  readonly bCubed: PrecisionRecall;
  readonly innocents: Count;
}

/** Compares clusters with the truth. A cluster of one member is a re-application, no ring. */
export function judge(clusters: readonly Cluster[], census: Census): Verdict {
  const found = clusters.map(
    ({ id, records }): FoundRing => ({
      id,
      bits: 0,
      members: [...new Set(records.flatMap((record) => census.memberOf.get(record) ?? []))],
    }),
  );
  const rings = judgeRings(
    found.filter(({ members }) => members.length > 1),
    census,
  );
  const operators = ringRecall(rings, census);
  const counted = operators.filter((one) => one.found).length;
  const right = rings.filter(({ verdict }) => verdict === 'right').length;
  const wrong = rings.filter(({ verdict }) => verdict === 'wrong').length;
  return {
    rings,
    operators: { all: operators.length, found: counted },
    ring: precisionRecall(shareOf(right, right + wrong), shareOf(counted, operators.length)),
    bCubed: bCubed(clustersOf(rings, census)),
    innocents: innocentsInRings(rings, census, new Set(), () => 'all').get('all') ?? NOBODY,
  };
}
