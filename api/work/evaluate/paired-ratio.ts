import { type RateRatio, Z } from './rate-ratio.ts';

/** How often a group of people is suspected under two names that it has in turn. */
export interface Turn {
  readonly a: number;
  readonly b: number;
}

/**
 * How much more often the same people are suspected under one name than under another, with its 95 % interval. The unit is
 * the group, since people who share are suspected together: the variance of the logarithm is that of the linearised ratio
 * (Taylor series; Cochran, "Sampling Techniques", 3rd edition 1977, 6.3). Undefined where either is never suspected.
 */
export function pairedRatio(turns: readonly Turn[]): RateRatio | undefined {
  const [a, b] = [sum(turns.map((turn) => turn.a)), sum(turns.map((turn) => turn.b))];
  if (a === 0 || b === 0) return undefined;
  const variance = sum(turns.map((turn) => (turn.a / a - turn.b / b) ** 2));
  const spread = Math.exp(Z * Math.sqrt(variance));
  return { ratio: a / b, from: a / b / spread, to: (a / b) * spread };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
