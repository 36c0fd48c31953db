import type { Constellation } from './constellation.ts';
import type { Corroboration } from './corroboration.ts';
import type { Channel, Model, Size } from './model.ts';

/** How a value is shared, as finely as the model counts it. */
export interface Cell {
  readonly channel: Channel;
  readonly constellation: Constellation;
  /** By how many parties; `any` where that is not looked at. */
  readonly size: Size | 'any';
  /** Whether the pair shares something else that stands; `any` where that is not looked at. */
  readonly corroborated: Corroboration | 'any';
}

/** P(shared | one operator) and P(shared | innocent). */
export interface Likelihoods {
  readonly operator: number;
  readonly innocent: number;
}

/** Where nobody was seen, half a person is assumed. */
const HALF = 0.5;

/** There are few cells, and one is asked for with every value of every pair of parties. */
const known = new WeakMap<Model, Map<string, Likelihoods>>();

/** Both likelihoods of a cell, worked out once for each model. */
export function likelihoodsOf(cell: Cell, model: Model): Likelihoods {
  let ofModel = known.get(model);
  if (ofModel === undefined) {
    ofModel = new Map();
    known.set(model, ofModel);
  }
  const key = cellKey(cell);
  let found = ofModel.get(key);
  if (found === undefined) {
    found = estimate(cell, model);
    ofModel.set(key, found);
  }
  return found;
}

/**
 * The ratio is refined step by step, from the channel as a whole to all that is known of the
 * sharing: in what relation the holders are, then how many they are, then whether the pair shares something else.
 *
 * What a step adds is first assumed to be what it adds in the channel as a whole, as if nothing else were known, and then
 * corrected by what was counted: one person stands for the assumption, split as it says (shrinkage, as in Good, "The
 * Estimation of Probabilities", 1965), so that a handful of people moves the ratio little and many move it to what was
 * counted. Where no innocent was seen, the ratio is at least what was assumed. A channel that the worlds do not have is as
 * judged.
 */
function estimate(cell: Cell, model: Model): Likelihoods {
  const { channel, constellation, size, corroborated } = cell;
  const any = { channel, constellation: 'any', size: 'any', corroborated: 'any' } as const;
  const judged = model.operator[channel] / model.innocent[channel][size === 'any' ? 'two' : size];
  const all = refined(any, judged, model);
  const alone = (part: Partial<Cell>) => refined({ ...any, ...part }, all, model) / all;
  const related = refined({ ...any, constellation }, all, model);
  const sized = refined({ ...any, constellation, size }, related * alone({ size }), model);
  const told = refined(cell, sized * alone({ corroborated }), model);
  const ratio = Math.min(told, mostOf(cell, all, model));
  const seen = model.counted.cells[cellKey(cell)]?.[0] ?? 0;
  const operator =
    model.counted.cells[cellKey(any)] === undefined
      ? model.operator[channel]
      : Math.max(seen, HALF) / model.counted.people.operator;
  return { operator, innocent: Math.min(1, operator / ratio) };
}

/** Every invented operator's personas claim many towns. One in ten real ones might be of one town: judged. */
const OF_ONE_TOWN = 0.1;

/** At least so many personas are assumed in a relation that no invented operator's are in. */
function leastOf(cell: Cell, { counted }: Model): number {
  const ofAny = counted.cells[cellKey({ ...cell, constellation: 'any' })]?.[0] ?? 0;
  return isOfOneTown(cell) ? OF_ONE_TOWN * ofAny : 0;
}

/** What a ratio may be at most, whatever was counted. That many are of one town never speaks for an operator. */
function mostOf(cell: Cell, assumed: number, model: Model): number {
  if (cell.constellation === 'unknown') return whereverItIs(cell, assumed, model);
  if (!isOfOneTown(cell)) return Number.POSITIVE_INFINITY;
  const { operator, innocent } = likelihoodsOf({ ...cell, constellation: 'any' }, model);
  return operator / innocent;
}

const isOfOneTown = ({ constellation }: Cell): boolean => constellation === 'local' || constellation === 'mixed';

/**
 * The ratio where it is not known of which towns the holders are: they may be of one, so that the people of public places
 * count as well. What nobody states must not make a library look like an operator.
 */
function whereverItIs(cell: Cell, assumed: number, model: Model): number {
  const { people, cells } = model.counted;
  const balance = people.operator / people.innocent;
  const [operator, innocent] = cells[cellKey({ ...cell, constellation: 'any' })] ?? [0, 0];
  // All on a library's computer share its network as well.
  const open = cells[cellKey({ ...cell, constellation: 'public', corroborated: 'any' })]?.[1] ?? 0;
  if (open === 0) return Number.POSITIVE_INFINITY;
  return (operator + assumed / (1 + assumed)) / ((innocent + open) * balance + 1 / (1 + assumed));
}

/** A ratio that was assumed, corrected by what was counted in a cell. */
function refined(cell: Cell, assumed: number, model: Model): number {
  const { people, cells } = model.counted;
  const balance = people.operator / people.innocent;
  const [seen, innocent] = cells[cellKey(cell)] ?? [0, 0];
  const operator = Math.max(seen, leastOf(cell, model));
  if (innocent === 0) return Math.max(assumed, operator / (HALF * balance));
  return (operator + assumed / (1 + assumed)) / (innocent * balance + 1 / (1 + assumed));
}

/** How a cell is written in the table of counts, e.g. `phone apart two +`. */
export const cellKey = ({ channel, constellation, size, corroborated }: Cell): string =>
  [channel, constellation, size, corroborated].join(' ');
