import { type Clusters, crossings } from './clusters.ts';
import { type PrecisionRecall, precisionRecall, shareOf } from './precision-recall.ts';

/**
 * B-cubed (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998): for each member, which share of its found
 * cluster belongs to its true one, and the reverse; then the mean over members.
 */
export function bCubed(clusters: Clusters): PrecisionRecall {
  const { truths, founds, both } = crossings(clusters);
  let [precision, recall] = [0, 0];
  for (const id of clusters.members) {
    const [truth, found] = [clusters.truth.get(id) ?? '', clusters.found.get(id) ?? ''];
    const common = both.get(`${truth}\n${found}`) ?? 0;
    precision += common / (founds.get(found) ?? 1);
    recall += common / (truths.get(truth) ?? 1);
  }
  return precisionRecall(shareOf(precision, clusters.members.length), shareOf(recall, clusters.members.length));
}
