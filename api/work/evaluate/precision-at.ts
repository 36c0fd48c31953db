import type { JudgedRing } from './judge-rings.ts';
import { shareOf } from './precision-recall.ts';

/** Share of right rings among the first so many of a queue; grey ones are passed over. Undefined for an empty queue. */
export function precisionAt(first: number, queue: readonly JudgedRing[]): number | undefined {
  const judged = queue.filter(({ verdict }) => verdict !== 'grey').slice(0, first);
  return shareOf(judged.filter(({ verdict }) => verdict === 'right').length, judged.length);
}
