import type { Count } from './innocents-in-rings.ts';

/** A ratio of two rates with its 95 % interval. */
export interface RateRatio {
  readonly ratio: number;
  readonly from: number;
  readonly to: number;
}

/** 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

/**
 * How much more often one group is in a ring than another, with the log interval of Katz et al. ("Obtaining confidence intervals
 * for the risk ratio in cohort studies", Biometrics 34, 1978). Where either has none, half a case is added to both (Walter 1975).
 * Undefined where a group is empty, or nobody of either is in a ring.
 */
export function rateRatio(a: Count, b: Count): RateRatio | undefined {
  if (a.people === 0 || b.people === 0 || a.inRings + b.inRings === 0) return undefined;
  const half = a.inRings === 0 || b.inRings === 0 ? 0.5 : 0;
  const [x, n, y, m] = [a.inRings + half, a.people + half, b.inRings + half, b.people + half];
  const ratio = x / n / (y / m);
  const spread = Math.exp(Z * Math.sqrt(1 / x - 1 / n + 1 / y - 1 / m));
  return { ratio, from: ratio / spread, to: ratio * spread };
}
