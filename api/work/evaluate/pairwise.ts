import { type Clusters, crossings } from './clusters.ts';
import { type PrecisionRecall, precisionRecall, shareOf } from './precision-recall.ts';

const pairs = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/** Pairs in one ring that are one operator's, among pairs in one ring, and among one operator's. The largest rings dominate. */
export function pairwise(clusters: Clusters): PrecisionRecall {
  const { truths, founds, both } = crossings(clusters);
  const right = pairs(both.values());
  return precisionRecall(shareOf(right, pairs(founds.values())), shareOf(right, pairs(truths.values())));
}
