/** How many of some people something happened to. */
export interface Rate {
  readonly people: number;
  readonly cases: number;
}

/** A ratio of two rates with its 95 % interval. */
export interface RateRatio {
  readonly ratio: number;
  readonly from: number;
  readonly to: number;
}

/** 97.5th percentile of the standard normal distribution. */
export const Z = 1.959964;

/**
 * How much more often it happens to one group than to another, with the log interval of Katz et al. ("Obtaining confidence intervals
 * for the risk ratio in cohort studies", Biometrics 34, 1978). Where either has none, half a case is added to both (Walter 1975).
 * Undefined where a group is empty, or it happened to nobody of either.
 */
export function rateRatio(a: Rate, b: Rate): RateRatio | undefined {
  if (a.people === 0 || b.people === 0 || a.cases + b.cases === 0) return undefined;
  const half = a.cases === 0 || b.cases === 0 ? 0.5 : 0;
  const [x, n, y, m] = [a.cases + half, a.people + half, b.cases + half, b.people + half];
  const ratio = x / n / (y / m);
  const spread = Math.exp(Z * Math.sqrt(1 / x - 1 / n + 1 / y - 1 / m));
  return { ratio, from: ratio / spread, to: ratio * spread };
}
