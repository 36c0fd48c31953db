import { type Prior, posterior } from '../../evidence/model.ts';

/** A conflicting link between two parties, and whether one operator is behind both. */
export interface JudgedPair {
  readonly bits: number;
  readonly oneOperator: boolean;
  /** What it shares that counts most: all pairs that share this are one group. */
  readonly group: string;
}

/** Links whose bits are in one range. */
export interface CalibrationBin {
  /** Bits from (included) and to (left out); the last bin has no end. */
  readonly from: number;
  readonly to: number | undefined;
  readonly pairs: number;
  readonly groups: number;
  /**
   * Sum over groups of what the model states: the posterior probability that one operator is behind a pair, as a mean over
   * the pairs of the group. Pairs of one group are right or wrong together; by pairs, the largest group alone would fill a bin.
   */
  readonly stated: number;
  /** Sum over groups of the share of their pairs that really is one operator's. */
  readonly observed: number;
}

/** Where nothing counts, because all is set aside, the bits are exactly 0: a bin of its own. */
const EDGES = [0, Number.MIN_VALUE, 1, 3, 5, 7, 9, 11, 13, 15, 18];

/** Compares what bits state at a prior with what is so, bin by bin. Empty bins are there too. */
export function calibrate(pairs: Iterable<JudgedPair>, prior: Prior): CalibrationBin[] {
  const bins = EDGES.map(() => new Map<string, { pairs: number; stated: number; observed: number }>());
  for (const { bits, oneOperator, group } of pairs) {
    const bin = bins[EDGES.findLastIndex((edge) => bits >= edge)];
    const sum = bin?.get(group) ?? { pairs: 0, stated: 0, observed: 0 };
    sum.pairs += 1;
    sum.stated += posterior(prior, bits);
    if (oneOperator) sum.observed += 1;
    bin?.set(group, sum);
  }
  return bins.map((bin, index) => {
    const groups = [...bin.values()];
    const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((total, one) => total + of(one), 0);
    return {
      from: EDGES[index] ?? 0,
      to: EDGES[index + 1],
      pairs: sum((one) => one.pairs),
      groups: groups.length,
      stated: sum((one) => one.stated / one.pairs),
      observed: sum((one) => one.observed / one.pairs),
    };
  });
}

/** The same bins of several worlds as one. */
export function pooledBins(all: readonly (readonly CalibrationBin[])[]): CalibrationBin[] {
  return (all[0] ?? []).map(({ from, to }, index) => {
    const sum = (of: 'pairs' | 'groups' | 'stated' | 'observed') =>
      all.reduce((total, bins) => total + (bins[index]?.[of] ?? 0), 0);
    return {
      from,
      to,
      pairs: sum('pairs'),
      groups: sum('groups'),
      stated: sum('stated'),
      observed: sum('observed'),
    };
  });
}
