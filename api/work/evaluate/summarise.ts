import type { ProfileName } from '../../../seed/world-profiles.ts';
import type { ModelPart } from '../../evidence/model.ts';
import { type CalibrationBin, pooledBins } from './calibration.ts';
import type { Case } from './causes.ts';
import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.ts';
import type { Count } from './innocents-in-rings.ts';
import type { Measured } from './measure.ts';
import type { WorkedExamples } from './worked-examples.ts';

/** One kind of world. */
export interface Setting {
  readonly profile: ProfileName;
  readonly operatorShare: number;
  readonly applications: number;
}

/** A figure over the worlds of one setting; null where no world has it. */
export interface Spread {
  readonly mean: number | null;
  readonly worst: number | null;
  readonly worstSeed: number | null;
}

/** One world, measured. */
export interface MeasuredSeed {
  readonly seed: number;
  readonly measured: Measured;
  readonly seconds: { readonly load: number; readonly scan: number };
  readonly worked?: WorkedExamples | undefined;
}

/** What one model finds in the worlds of one setting, its seeds together. */
export interface Summary extends Setting {
  readonly seeds: readonly number[];
  /** The part of the model that was left out. */
  readonly without: ModelPart | null;
  readonly figures: Readonly<Record<FigureName, Spread>>;
  readonly operators: Measured['operators'];
  readonly personas: Measured['personas'];
  readonly rings: Measured['rings'];
  readonly innocents: Count;
  readonly byShape: readonly { readonly shape: string; readonly operators: number; readonly found: number }[];
  readonly bySharing: readonly ({ readonly sharing: string } & Count)[];
  readonly byNames: readonly ({ readonly names: string } & Count)[];
  readonly byNameForm: readonly ({ readonly names: string } & Count)[];
  readonly calibration: readonly CalibrationBin[];
  /** Causes with how many missed operators, or wrong rings, they explain; most first. */
  readonly causes: { readonly missed: readonly CauseCount[]; readonly falseRings: readonly CauseCount[] };
  readonly examples: { readonly missed: readonly Case[]; readonly falseRings: readonly Case[] };
  /** Of the first world, where they were asked for. */
  readonly worked: WorkedExamples | undefined;
  /** Mean over the worlds. */
  readonly seconds: { readonly load: number; readonly scan: number; readonly rings: number };
}

export interface CauseCount {
  readonly cause: string;
  readonly count: number;
}

/** @param examples how many missed operators and wrong rings to keep */
export function summarise(
  setting: Setting,
  without: ModelPart | undefined,
  worlds: readonly MeasuredSeed[],
  examples: number,
): Summary {
  const all = worlds.map(({ measured }) => measured);
  const sum = (of: (measured: Measured) => number) => all.reduce((total, one) => total + of(one), 0);
  const missed = all.flatMap((one) => one.missed);
  const falseRings = all.flatMap((one) => one.falseRings);
  return {
    ...setting,
    seeds: worlds.map(({ seed }) => seed),
    without: without ?? null,
    figures: Object.fromEntries(FIGURE_NAMES.map((name) => [name, spread(name, worlds)])) as Summary['figures'],
    operators: {
      all: sum(({ operators }) => operators.all),
      found: sum(({ operators }) => operators.found),
      connected: sum(({ operators }) => operators.connected),
      countable: sum(({ operators }) => operators.countable),
    },
    personas: { all: sum(({ personas }) => personas.all), silent: sum(({ personas }) => personas.silent) },
    rings: {
      right: sum(({ rings }) => rings.right),
      wrong: sum(({ rings }) => rings.wrong),
      grey: sum(({ rings }) => rings.grey),
    },
    innocents: {
      people: sum(({ innocents }) => innocents.people),
      inRings: sum(({ innocents }) => innocents.inRings),
      suspected: sum(({ innocents }) => innocents.suspected),
    },
    byShape: pooled(all.map(({ byShape }) => byShape)).map(([shape, { operators = 0, found = 0 }]) => ({
      shape,
      operators,
      found,
    })),
    bySharing: counts(all.map(({ bySharing }) => bySharing)).map(([sharing, count]) => ({ sharing, ...count })),
    byNames: counts(all.map(({ byNames }) => byNames)).map(([names, count]) => ({ names, ...count })),
    byNameForm: counts(all.map(({ byNameForm }) => byNameForm)).map(([names, count]) => ({ names, ...count })),
    calibration: pooledBins(all.map(({ calibration }) => calibration)),
    causes: { missed: countCauses(missed), falseRings: countCauses(falseRings) },
    examples: { missed: missed.slice(0, examples), falseRings: falseRings.slice(0, examples) },
    worked: without === undefined ? worlds.find(({ worked }) => worked !== undefined)?.worked : undefined,
    seconds: {
      load: mean(worlds.map(({ seconds }) => seconds.load)) ?? 0,
      scan: mean(worlds.map(({ seconds }) => seconds.scan)) ?? 0,
      rings: mean(all.map(({ seconds }) => seconds)) ?? 0,
    },
  };
}

function spread(name: FigureName, worlds: readonly MeasuredSeed[]): Spread {
  const { of, worst } = FIGURES[name];
  const values = worlds.flatMap(({ seed, measured }) => {
    const value = of(measured);
    return value === undefined ? [] : [{ seed, value }];
  });
  const [bad] = values.toSorted((x, y) => (worst === 'lowest' ? x.value - y.value : y.value - x.value));
  return {
    mean: mean(values.map(({ value }) => value)) ?? null,
    worst: bad?.value ?? null,
    worstSeed: bad?.seed ?? null,
  };
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const counts = (all: readonly ReadonlyMap<string, Count>[]) =>
  pooled(all).map(
    ([word, { people = 0, inRings = 0, suspected = 0 }]) => [word, { people, inRings, suspected }] as const,
  );

/** Adds up the same words of several worlds, by word. */
function pooled(all: readonly ReadonlyMap<string, object>[]): [string, Partial<Record<string, number>>][] {
  const sums = new Map<string, Record<string, number>>();
  for (const [word, count] of all.flatMap((one) => [...one])) {
    const sum = sums.get(word) ?? {};
    for (const [name, value] of Object.entries(count)) sum[name] = (sum[name] ?? 0) + Number(value);
    sums.set(word, sum);
  }
  return [...sums].sort(([x], [y]) => (x < y ? -1 : 1));
}

function countCauses(cases: readonly Case[]): CauseCount[] {
  const found = new Map<string, number>();
  for (const { cause } of cases) found.set(cause, (found.get(cause) ?? 0) + 1);
  return [...found]
    .map(([cause, count]) => ({ cause, count }))
    .sort((x, y) => y.count - x.count || (x.cause < y.cause ? -1 : 1));
}
