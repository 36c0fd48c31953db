import { NAMING_CUSTOMS } from '../../../seed/people/naming-customs.ts';
import { WORLD_PROFILES } from '../../../seed/world-profiles.ts';
import { model } from '../../evidence/model.ts';
import { ringsOfWorld } from '../../evidence/rings.ts';
import { type Census, isInnocent } from './census.ts';
import { foundRing } from './found-rings.ts';
import { loadMeasuredWorld } from './load-measured-world.ts';
import { pairedRatio } from './paired-ratio.ts';
import type { RateRatio } from './rate-ratio.ts';
import type { Setting } from './summarise.ts';
import { suspected } from './suspected.ts';

/** What one naming custom does to the innocents of some worlds, every one of whom has every custom once. */
export interface NamingRow {
  /** The custom, as a letter. */
  readonly names: string;
  readonly people: number;
  /** With a link in conflict that anything counts for. */
  readonly suspected: number;
  readonly inRings: number;
  /** How much oftener they are suspected than the same people are on average over all customs. */
  readonly ratio: RateRatio | undefined;
}

export interface NamingComparison extends Setting {
  readonly seeds: readonly number[];
  readonly rows: readonly NamingRow[];
  /** The two customs that are furthest apart. */
  readonly widest: { readonly most: string; readonly least: string; readonly ratio: RateRatio | undefined } | undefined;
}

export interface NamingOptions {
  readonly seeds: readonly number[];
  readonly signal?: AbortSignal;
  /** Told before each world. */
  readonly onWorld?: (seed: number, turn: number) => void;
}

/**
 * Compares the same people under other names. Each world is made as often as there are naming customs, dealt out anew each
 * time so that every group has every custom once and all else stays. Names are then all that two worlds differ by.
 */
export async function compareNaming(setting: Setting, options: NamingOptions): Promise<NamingComparison> {
  const letters = NAMING_CUSTOMS.map((_, index) => String.fromCharCode(65 + index));
  const tallies = new Map(letters.map((letter) => [letter, new Tally()]));
  const { profile, applications, operatorShare } = setting;
  for (const seed of options.seeds) {
    for (const namingTurn of NAMING_CUSTOMS.keys()) {
      options.onWorld?.(seed, namingTurn);
      const made = { ...WORLD_PROFILES[profile], seed, applications, operatorShare, namingTurn };
      const { world, census } = await loadMeasuredWorld(made, options.signal);
      const doubted = suspected(world, census, model);
      const rings = ringsOfWorld(world).map((ring) => foundRing(ring, census));
      const accused = new Set(rings.flatMap(({ members }) => members));
      addWorld(tallies, seed, census, doubted, accused);
    }
  }
  const groups = [...new Set([...tallies.values()].flatMap(({ byGroup }) => [...byGroup.keys()]))].sort();
  const rows = [...tallies].map(([names, tally]): NamingRow => {
    const turns = groups.map((group) => ({ a: tally.byGroup.get(group) ?? 0, b: meanOf(group, tallies) }));
    const { people, suspected: count, inRings } = tally;
    return { names, people, suspected: count, inRings, ratio: pairedRatio(turns) };
  });
  return { ...setting, seeds: options.seeds, rows, widest: widest(rows, tallies, groups) };
}

class Tally {
  people = 0;
  suspected = 0;
  inRings = 0;
  /** Suspected people, by group. */
  readonly byGroup = new Map<string, number>();
}

function addWorld(
  tallies: ReadonlyMap<string, Tally>,
  seed: number,
  census: Census,
  doubted: ReadonlySet<string>,
  accused: ReadonlySet<string>,
): void {
  for (const member of census.members.values()) {
    const tally = tallies.get(member.names ?? '');
    if (tally === undefined || !isInnocent(member)) continue;
    tally.people += 1;
    if (accused.has(member.id)) tally.inRings += 1;
    if (!doubted.has(member.id)) continue;
    tally.suspected += 1;
    const group = `${seed} ${member.group ?? member.id}`;
    tally.byGroup.set(group, (tally.byGroup.get(group) ?? 0) + 1);
  }
}

const meanOf = (group: string, tallies: ReadonlyMap<string, Tally>): number =>
  [...tallies.values()].reduce((sum, { byGroup }) => sum + (byGroup.get(group) ?? 0), 0) / tallies.size;

function widest(
  rows: readonly NamingRow[],
  tallies: ReadonlyMap<string, Tally>,
  groups: readonly string[],
): NamingComparison['widest'] {
  const rate = ({ suspected: count, people }: NamingRow) => count / Math.max(1, people);
  const ordered = rows.toSorted((x, y) => rate(y) - rate(x));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (most === undefined || least === undefined) return undefined;
  const of = ({ names }: NamingRow, group: string) => tallies.get(names)?.byGroup.get(group) ?? 0;
  const turns = groups.map((group) => ({ a: of(most, group), b: of(least, group) }));
  return { most: most.names, least: least.names, ratio: pairedRatio(turns) };
}
