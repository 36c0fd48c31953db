import { type Prior, posterior } from '../../evidence/model.ts';

/** A conflicting link between two parties, and whether one operator is behind both. */
export interface JudgedPair {
  readonly bits: number;
  readonly oneOperator: boolean;
}

/** Links whose bits are in one range. */
export interface CalibrationBin {
  /** Bits from (included) and to (left out); the last bin has no end. */
  readonly from: number;
  readonly to: number | undefined;
  readonly pairs: number;
  /** Sum of what the model states for each: its posterior probability that one operator is behind the pair. */
  readonly stated: number;
  /** How many of them really are one operator's. */
  readonly observed: number;
}

/** Where nothing counts, because all is set aside, the bits are exactly 0: a bin of its own. */
const EDGES = [0, Number.MIN_VALUE, 1, 3, 5, 7, 9, 11, 13, 15, 18];

/** Compares what bits state at a prior with what is so, bin by bin. Empty bins are there too. */
export function calibrate(pairs: Iterable<JudgedPair>, prior: Prior): CalibrationBin[] {
  const sums = EDGES.map(() => ({ pairs: 0, stated: 0, observed: 0 }));
  for (const { bits, oneOperator } of pairs) {
    const sum = sums[EDGES.findLastIndex((edge) => bits >= edge)];
    if (sum === undefined) continue;
    sum.pairs += 1;
    sum.stated += posterior(prior, bits);
    if (oneOperator) sum.observed += 1;
  }
  return EDGES.map((from, index) => ({ from, to: EDGES[index + 1], ...(sums[index] ?? NONE) }));
}

const NONE = { pairs: 0, stated: 0, observed: 0 };

/** The same bins of several worlds as one. */
export function pooledBins(all: readonly (readonly CalibrationBin[])[]): CalibrationBin[] {
  return (all[0] ?? []).map(({ from, to }, index) => {
    const sum = (of: 'pairs' | 'stated' | 'observed') =>
      all.reduce((total, bins) => total + (bins[index]?.[of] ?? 0), 0);
    return { from, to, pairs: sum('pairs'), stated: sum('stated'), observed: sum('observed') };
  });
}
