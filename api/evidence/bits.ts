import { mayBeOneHome } from './homes.ts';
import { mayBeAgencys } from './innocent/agency-channel.ts';
import type { Explanation } from './innocent/explanation.ts';
import { explanations } from './innocent/explanations.ts';
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
  /** P(shared | one operator). */
  readonly operator: number;
  /** P(shared | innocent), with all that the model knows. */
  readonly innocent: number;
  /** log2(operator / innocent), never below 0; 0 when set aside. */
  readonly bits: number;
  /** What it would be between strangers: no explanation, no place, home or agency that it may be of. */
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
  corroborated = false,
): Assessment | undefined {
  if (value.hub) return undefined;
  const shared = sharedValue(value, pair.a, pair.b, world, model);
  if (shared === undefined) return undefined;
  const operator = model.operator[shared.channel];
  const stranger = model.innocent[shared.channel][shared.size];
  const place = model.onePlace[shared.channel]?.[shared.spread] ?? 0;
  const oneHome = mayBeOneHome(shared, world, model);
  const home = oneHome ? (model.oneHome[shared.channel]?.[shared.size] ?? 0) : 0;
  const agency = mayBeAgencys(shared, world, model) ? model.perhapsAgencys : 0;
  // Strangers, one place, one home or one agency: the ways to share innocently. Only between strangers does sharing more
  // corroborate: inside one home or one office nothing is independent.
  const innocent = stranger * (corroborated ? model.corroboration : 1) + place + home + agency;
  const setAside = explain(shared, world, model, corroborated);
  return {
    shared,
    oneHome,
    operator,
    innocent,
    bits: setAside === undefined ? logRatio(operator, innocent) : 0,
    aloneBits: logRatio(operator, stranger),
    setAside,
  };
}

function explain(shared: SharedValue, world: World, model: Model, corroborated: boolean): Explanation | undefined {
  for (const { part, explain: by } of explanations) {
    if (part !== undefined && model.without.includes(part)) continue;
    const found = by(shared, world, model, corroborated);
    if (found !== undefined) return found;
  }
  return undefined;
}

const logRatio = (operator: number, innocent: number): number =>
  Math.max(0, Math.log2(operator / Math.min(1, innocent)));
