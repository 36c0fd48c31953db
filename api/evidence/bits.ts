import { constellationOf } from './constellation.ts';
import type { Corroboration } from './corroboration.ts';
import { mayBeOneHome } from './homes.ts';
import type { Explanation } from './innocent/explanation.ts';
import { explanations } from './innocent/explanations.ts';
import { type Cell, type Likelihoods, likelihoodsOf } from './likelihoods.ts';
import type { Model } from './model.ts';
import { type SharedValue, sharedValue } from './shared-value.ts';
import type { HeldValue, World } from './world.ts';

/** Two parties that are compared. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** What one shared value says about a pair, and every number that led there. */
export interface Assessment {
  readonly shared: SharedValue;
  /** Whether all who hold it may be of one home, because nobody is known to live elsewhere. */
  readonly oneHome: boolean;
  /** How it is shared, as the model counts it. */
  readonly cell: Cell;
  readonly likelihoods: Likelihoods;
  /** log2(P(shared | one operator) / P(shared | innocent)), never below 0; 0 when set aside. */
  readonly bits: number;
  /** What it would be between people of different places: no explanation, no home or agency that it may be of. */
  readonly aloneBits: number;
  readonly setAside: Explanation | undefined;
}

/**
 * bits(v) = log2(P(share v | one operator) / P(share v | innocent)), by the tables of the model.
 * Undefined where one of the two does not hold the value, or where it is a hub, which makes no pairs.
 */
export function bits(
  value: HeldValue,
  pair: Pair,
  world: World,
  model: Model,
  corroborated: Corroboration = 'alone',
): Assessment | undefined {
  if (value.hub || (value.similar !== undefined && model.without.includes('similar'))) return undefined;
  const shared = sharedValue(value, pair.a, pair.b, world, model);
  if (shared === undefined) return undefined;
  const oneHome = mayBeOneHome(shared, model);
  const cell: Cell = {
    channel: shared.channel,
    constellation: constellationOf(shared, oneHome, world, model),
    size: model.without.includes('size') ? 'any' : shared.size,
    corroborated: model.without.includes('corroboration') ? 'any' : corroborated,
  };
  const likelihoods = likelihoodsOf(cell, model);
  const setAside = explain(shared, world, model, corroborated);
  return {
    shared,
    oneHome,
    cell,
    likelihoods,
    bits: setAside === undefined ? logRatio(likelihoods) : 0,
    aloneBits: logRatio(likelihoodsOf({ ...cell, constellation: 'apart' }, model)),
    setAside,
  };
}

function explain(
  shared: SharedValue,
  world: World,
  model: Model,
  corroborated: Corroboration,
): Explanation | undefined {
  for (const { part, explain: by } of explanations) {
    if (part !== undefined && model.without.includes(part)) continue;
    const found = by(shared, world, model, corroborated);
    if (found !== undefined) return found;
  }
  return undefined;
}

const logRatio = ({ operator, innocent }: Likelihoods): number => Math.max(0, Math.log2(operator / innocent));
