import { compareText } from './compare-text.ts';
import type { Link, Ring } from './link.ts';
import { linkWithout } from './link-between.ts';
import { model as initialModel, type Model } from './model.ts';
import { reached } from './reached.ts';
import { type RingValue, stands, valuesOfRing } from './ring-graph.ts';
import type { World } from './world.ts';

/**
 * What becomes of a ring without something. `holds`: nobody leaves. `sheds`: one ring is left, and some fall out of it.
 * `splits`: several are left. `dissolves`: nothing is.
 */
export type Outcome = 'holds' | 'sheds' | 'splits' | 'dissolves';

/** What a ring falls into without something. */
export interface Remains {
  readonly outcome: Outcome;
  /** Parties that still hang together, the largest piece first, then by key. */
  readonly pieces: readonly (readonly string[])[];
  /** Parties that nothing ties to the others any more. */
  readonly alone: readonly string[];
}

/** What a ring would be without each value, and without each party. */
export interface WithoutEach {
  /** Where leaving it out changes most first. Values beyond {@link MOST_VALUES} that fewer parties share are not tried. */
  readonly values: readonly (RingValue & Remains)[];
  readonly valuesNotTried: number;
  /** Parties without which others fall out as well. */
  readonly parties: readonly ({ readonly party: string } & Remains)[];
}

/** What holds a ring together. */
export interface HoldsTogether extends WithoutEach {
  /** The fewest values found without which nothing is left of it: one after another, each time what changes most. Undefined where more than {@link MOST_TOGETHER} are needed. */
  readonly dissolvedBy: readonly string[] | undefined;
}

/** Values that are tried, those of most parties first. */
export const MOST_VALUES = 40;
/** Values that are left out together. */
export const MOST_TOGETHER = 3;

/** What holds a ring together. The world has to be closed around its parties. */
export function holdsTogether(ring: Ring, world: World, model: Model = initialModel): HoldsTogether {
  const each = withoutEach(ring, world, model);
  return {
    ...each,
    dissolvedBy: dissolvedBy(each.values, (values) => remainsWithout(ring, new Set(values), world, model)),
  };
}

/** Leaves out each value and each party of a ring in turn. The world has to be closed around its parties. */
export function withoutEach(ring: Ring, world: World, model: Model = initialModel): WithoutEach {
  const all = valuesOfRing(ring);
  const tried = all.slice(0, MOST_VALUES);
  return {
    values: tried
      .map((value) => ({ ...value, ...remainsWithout(ring, new Set([value.attribute]), world, model) }))
      .sort(mostFirst),
    valuesNotTried: all.length - tried.length,
    parties: ring.parties
      .map((party) => ({ party, ...remainsWithoutParty(ring, party) }))
      .filter(({ outcome }) => outcome !== 'holds')
      .sort((x, y) => byRemains(x, y) || compareText(x.party, y.party)),
  };
}

/** What a ring would be if some values were not shared. The world has to be closed around its parties. */
export function remainsWithout(
  { parties, links }: Pick<Ring, 'parties' | 'links'>,
  without: ReadonlySet<string>,
  world: World,
  model: Model = initialModel,
): Remains {
  const left = links.filter((link) => {
    const touched = link.reasons.some((reason) => without.has(reason.attribute) && stands(reason));
    return !touched || !linkWithout(link, without, world, model).weak;
  });
  return remainsOf(parties, left);
}

/** What a ring would be without one of its parties. */
export function remainsWithoutParty({ parties, links }: Ring, party: string): Remains {
  return remainsOf(
    parties.filter((other) => other !== party),
    links.filter(({ a, b }) => a !== party && b !== party),
  );
}

function remainsOf(parties: readonly string[], links: readonly Pick<Link, 'a' | 'b'>[]): Remains {
  const pieces: string[][] = [];
  const alone: string[] = [];
  const seen = new Set<string>();
  for (const party of parties) {
    if (seen.has(party)) continue;
    const piece = reached([party], links);
    for (const one of piece) seen.add(one);
    if (piece.size > 1) pieces.push([...piece].sort(compareText));
    else alone.push(party);
  }
  pieces.sort((x, y) => y.length - x.length || compareText(x[0] ?? '', y[0] ?? ''));
  const outcome =
    pieces.length === 0 ? 'dissolves' : pieces.length > 1 ? 'splits' : alone.length > 0 ? 'sheds' : 'holds';
  return { outcome, pieces, alone };
}

const largest = ({ pieces }: Remains): number => pieces[0]?.length ?? 0;

/** By how little is left in one piece. */
const byRemains = (x: Remains, y: Remains): number => largest(x) - largest(y) || y.alone.length - x.alone.length;

const mostFirst = (x: RingValue & Remains, y: RingValue & Remains): number =>
  byRemains(x, y) || y.parties.length - x.parties.length || compareText(x.attribute, y.attribute);

function dissolvedBy(
  values: readonly (RingValue & Remains)[],
  without: (values: readonly string[]) => Remains,
): string[] | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  const taken = [first.attribute];
  let left: Remains = first;
  while (left.outcome !== 'dissolves') {
    if (taken.length === MOST_TOGETHER) return undefined;
    const next = values
      .filter(({ attribute }) => !taken.includes(attribute))
      .map((value) => ({ ...value, ...without([...taken, value.attribute]) }))
      .sort(mostFirst)[0];
    if (next === undefined) return undefined;
    taken.push(next.attribute);
    left = next;
  }
  return taken;
}
