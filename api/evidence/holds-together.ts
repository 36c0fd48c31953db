import { articulationPoints } from './articulation-points.ts';
import { compareText } from './compare-text.ts';
import { holdingLinks, joinsHeld } from './holding-links.ts';
import { type JoiningBroker, joinByBrokers } from './joining-brokers.ts';
import type { Link, Ring } from './link.ts';
import { linkWithout } from './link-between.ts';
import { model as initialModel, joiningThreshold, type Model } from './model.ts';
import { Pieces } from './pieces.ts';
import { type RingValue, stands, valuesOfRing } from './ring-graph.ts';
import { bridgesAmong } from './rings.ts';
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

/** What holds a ring together: what it would be without each value, and without each party. */
export interface HoldsTogether {
  /** Where leaving it out changes most first. Values beyond {@link MOST_VALUES} that fewer parties share are not tried. */
  readonly values: readonly (RingValue & Remains)[];
  readonly valuesNotTried: number;
  /** Parties without which others fall out as well. */
  readonly parties: readonly ({ readonly party: string } & Remains)[];
  /** Brokers that join what no link does: what it would be if they were not its parties' broker. */
  readonly brokers: readonly ({ readonly broker: JoiningBroker } & Remains)[];
  /** The fewest values found without which nothing is left of it: one after another, each time what changes most. Undefined where more than {@link MOST_TOGETHER} are needed. */
  readonly dissolvedBy: readonly string[] | undefined;
}

/** Values that are tried, those of most parties first. */
export const MOST_VALUES = 40;
/** Values that are left out together. */
export const MOST_TOGETHER = 3;
/** Of so many one is left out next. */
const MOST_CANDIDATES = 12;

/** What holds a ring together. The world has to be closed around its parties. */
export function holdsTogether(ring: Ring, world: World, model: Model = initialModel): HoldsTogether {
  const steps = holdingSteps(ring, world, model);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Leaves out each value and each party of a ring in turn, one at a step, so that whoever has others to serve can rest. */
export function* holdingSteps(
  ring: Ring,
  world: World,
  model: Model = initialModel,
): Generator<undefined, HoldsTogether> {
  const all = valuesOfRing(ring);
  const without = (attributes: readonly string[]) => remainsWithout(ring, new Set(attributes), world, model);
  const values: (RingValue & Remains)[] = [];
  for (const value of all.slice(0, MOST_VALUES)) {
    values.push({ ...value, ...without([value.attribute]) });
    yield;
  }
  values.sort(mostFirst);
  const parties: ({ readonly party: string } & Remains)[] = [];
  // A ring that a broker joins to others may be too small for it without any one of its parties.
  for (const party of ring.joinedBy.length > 0 ? ring.parties : articulationPoints(ring.links)) {
    const remains = remainsWithoutParty(ring, party, world, model);
    if (remains.outcome !== 'holds') parties.push({ party, ...remains });
    yield;
  }
  parties.sort((x, y) => byRemains(x, y) || compareText(x.party, y.party));
  const dissolvedBy = yield* dissolvingSteps(values, without);
  const brokers = ring.joinedBy.map((broker) => ({ broker, ...remainsWithoutBroker(ring, broker, world, model) }));
  return { values, valuesNotTried: all.length - values.length, parties, brokers, dissolvedBy };
}

/** What a ring would be if some values were not shared. The world has to be closed around its parties. */
export function remainsWithout(
  { parties, links }: Pick<Ring, 'parties' | 'links'>,
  without: ReadonlySet<string>,
  world: World,
  model: Model = initialModel,
): Remains {
  const left = new Pieces();
  const held = new Set<string>();
  const weaker: Link[] = [];
  const touched: Link[] = [];
  const hold = (link: Link) => {
    if (link.weak) {
      weaker.push(link);
      return;
    }
    left.join(link);
    held.add(link.a).add(link.b);
  };
  for (const link of links) {
    if (link.reasons.some((reason) => without.has(reason.attribute) && stands(reason))) touched.push(link);
    else hold(link);
  }
  // Strongest first, so that most are joined before they are weighed: who hangs together already needs no link more.
  touched.sort((x, y) => y.bits - x.bits);
  for (const link of touched) {
    if (left.areJoined(link) || mostWithout(link, without) < joiningThreshold(model)) continue;
    hold(linkWithout(link, without, world, model));
  }
  for (const link of weaker) if (joinsHeld(link, held, model)) left.join(link);
  joinByBrokers(left, parties, world, model);
  return remainsOf(parties, left);
}

/** What the rest of a link could be worth at most: weighing it takes long, and mostly there is no rest. */
const mostWithout = ({ reasons }: Link, without: ReadonlySet<string>): number =>
  reasons.reduce(
    (sum, { attribute, setAside, bits, aloneBits }) =>
      without.has(attribute) || setAside !== undefined ? sum : sum + Math.max(bits, aloneBits),
    0,
  );

/** What a ring would be without one of its parties. The world has to be closed around them. */
export function remainsWithoutParty(
  { parties, links }: Ring,
  party: string,
  world: World,
  model: Model = initialModel,
): Remains {
  const others = parties.filter((other) => other !== party);
  const left = new Pieces();
  const between = links.filter(({ a, b }) => a !== party && b !== party);
  for (const link of holdingLinks(between, model)) left.join(link);
  joinByBrokers(left, others, world, model, party);
  return remainsOf(others, left);
}

/** What a ring would be if one of the brokers that join its parts did not. */
function remainsWithoutBroker(
  { parties, links }: Ring,
  { broker }: JoiningBroker,
  world: World,
  model: Model,
): Remains {
  const left = new Pieces();
  const cut = bridgesAmong(links, model);
  for (const link of links) if (!cut.has(link)) left.join(link);
  joinByBrokers(left, parties, world, model, broker);
  return remainsOf(parties, left);
}

function remainsOf(parties: readonly string[], left: Pieces): Remains {
  const all = left.among(parties).map((piece) => piece.sort(compareText));
  const pieces = all
    .filter(({ length }) => length > 1)
    .sort((x, y) => y.length - x.length || compareText(x[0] ?? '', y[0] ?? ''));
  const alone = all.filter(({ length }) => length === 1).flat();
  const outcome =
    pieces.length === 0 ? 'dissolves' : pieces.length > 1 ? 'splits' : alone.length > 0 ? 'sheds' : 'holds';
  return { outcome, pieces, alone };
}

const largest = ({ pieces }: Remains): number => pieces[0]?.length ?? 0;

/** By how little is left in one piece. */
const byRemains = (x: Remains, y: Remains): number => largest(x) - largest(y) || y.alone.length - x.alone.length;

const mostFirst = (x: RingValue & Remains, y: RingValue & Remains): number =>
  byRemains(x, y) || y.parties.length - x.parties.length || compareText(x.attribute, y.attribute);

function* dissolvingSteps(
  values: readonly (RingValue & Remains)[],
  without: (values: readonly string[]) => Remains,
): Generator<undefined, string[] | undefined> {
  const [first] = values;
  if (first === undefined) return undefined;
  const taken = [first.attribute];
  let left: Remains = first;
  while (left.outcome !== 'dissolves') {
    if (taken.length === MOST_TOGETHER) return undefined;
    const tried: (RingValue & Remains)[] = [];
    for (const value of values.filter(({ attribute }) => !taken.includes(attribute)).slice(0, MOST_CANDIDATES)) {
      tried.push({ ...value, ...without([...taken, value.attribute]) });
      yield;
    }
    const [next] = tried.sort(mostFirst);
    if (next === undefined) return undefined;
    taken.push(next.attribute);
    left = next;
  }
  return taken;
}
