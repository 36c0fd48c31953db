import { compareText } from './compare-text.ts';

/** A ring as it was recorded last. */
export interface RecordedRing {
  readonly id: string;
  /** The keys that its parties have now. Of an ended ring: of those that it had. */
  readonly parties: readonly string[];
  /** UTC instant. */
  readonly firstSeenAt: string;
  readonly live: boolean;
}

/** A ring as it is now. */
export interface FoundMembers {
  readonly parties: readonly string[];
  /** What it may be called, best first, where it is none that was recorded. */
  readonly names: readonly string[];
}

/** What became of a ring: `returned` is one that had ended, `changed` one that both gained and lost parties. */
export type RingChangeKind = 'born' | 'returned' | 'grew' | 'shrank' | 'changed' | 'merged' | 'split' | 'ended';

/** From what was recorded of one ring to what it is now. */
export interface RingStep {
  readonly id: string;
  /** As it is now; undefined where it ended. */
  readonly parties: readonly string[] | undefined;
  /** Undefined where nothing changed. */
  readonly kind: RingChangeKind | undefined;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Ids of rings that went into it, or that it split from. */
  readonly parents: readonly string[];
  /** Ids of rings that its parties went to, the largest part first. */
  readonly children: readonly string[];
}

interface Match {
  readonly recorded: RecordedRing;
  readonly found: FoundMembers;
  readonly shared: number;
}

/**
 * What became of recorded rings, and under which ids the rings of now go on: each recorded ring goes on in the one that
 * it shares most parties with, and of several that come together the one that gave most keeps its id, then the older.
 * Half of the smaller of both has to be shared. A new ring is named after the first of its names that is not taken.
 * @param found every ring that any party of the recorded ones is in
 * @param taken ids that were used before, beside those of `recorded`
 * @returns a step for each found ring, in their order, then one for each recorded ring that ended now
 */
export function ringLineage(
  recorded: readonly RecordedRing[],
  found: readonly FoundMembers[],
  taken: ReadonlySet<string> = new Set(),
): RingStep[] {
  const matches = matchesOf(recorded, found);
  const idOf = new Map<FoundMembers, string>();
  const goesOn = new Set<string>();
  // A ring that is there comes before one that had ended, however much that one shares.
  for (const live of [true, false]) {
    for (const { recorded: ring, found: now, shared } of matches) {
      const enough = 2 * shared >= (live ? Math.min(ring.parties.length, now.parties.length) : ring.parties.length);
      if (ring.live !== live || !enough || idOf.has(now) || goesOn.has(ring.id)) continue;
      idOf.set(now, ring.id);
      goesOn.add(ring.id);
    }
  }
  const used = new Set([...taken, ...recorded.map(({ id }) => id)]);
  for (const now of found) {
    if (!idOf.has(now)) {
      const name = freeName(now.names, used);
      used.add(name);
      idOf.set(now, name);
    }
  }
  const live = matches.filter((match) => match.recorded.live);
  const going = new Map(recorded.filter(({ id }) => goesOn.has(id)).map((ring) => [ring.id, ring]));
  const nameOf = (now: FoundMembers): string => idOf.get(now) ?? '';
  return [
    ...found.map((now) => goingOn(now, nameOf(now), going, live, nameOf)),
    ...recorded.filter((ring) => ring.live && !goesOn.has(ring.id)).map((ring) => ended(ring, live, nameOf)),
  ];
}

/** Every recorded ring with every found one that it shares a party with, most first, then the older. */
function matchesOf(recorded: readonly RecordedRing[], found: readonly FoundMembers[]): Match[] {
  const foundOf = new Map(found.flatMap((now) => now.parties.map((party) => [party, now] as const)));
  const matches = recorded.flatMap((ring) => {
    const shared = new Map<FoundMembers, number>();
    for (const party of new Set(ring.parties)) {
      const now = foundOf.get(party);
      if (now !== undefined) shared.set(now, (shared.get(now) ?? 0) + 1);
    }
    return [...shared].map(([now, count]): Match => ({ recorded: ring, found: now, shared: count }));
  });
  return matches.sort(
    (x, y) =>
      y.shared - x.shared ||
      compareText(x.recorded.firstSeenAt, y.recorded.firstSeenAt) ||
      compareText(x.recorded.id, y.recorded.id) ||
      compareText(x.found.parties.toSorted()[0] ?? '', y.found.parties.toSorted()[0] ?? ''),
  );
}

function freeName(names: readonly string[], used: ReadonlySet<string>): string {
  const free = names.find((name) => !used.has(name));
  if (free !== undefined) return free;
  const [first = ''] = names;
  for (let number = 2; ; number += 1) if (!used.has(`${first}~${number}`)) return `${first}~${number}`;
}

function goingOn(
  now: FoundMembers,
  id: string,
  going: ReadonlyMap<string, RecordedRing>,
  live: readonly Match[],
  nameOf: (found: FoundMembers) => string,
): RingStep {
  const before = going.get(id);
  const isThere = (ring: string) => going.get(ring)?.live === true;
  const from = live
    .filter(({ found, recorded }) => found === now && recorded.id !== id)
    .map((match) => match.recorded.id);
  const to = live
    .filter(({ found, recorded }) => found !== now && recorded === before)
    .map(({ found }) => nameOf(found));
  const parents = isThere(id) ? from.filter((ring) => !isThere(ring)) : from;
  const children = to.filter((ring) => !isThere(ring));
  const had = new Set(before?.parties);
  const has = new Set(now.parties);
  const gained = now.parties.filter((party) => !had.has(party));
  const lost = [...had].filter((party) => !has.has(party)).sort(compareText);
  const kind = isThere(id) ? kindOf(gained, lost, parents, children) : beginning(before, parents);
  return { id, parties: now.parties, kind, gained, lost, parents, children };
}

const beginning = (before: RecordedRing | undefined, parents: readonly string[]): RingChangeKind =>
  before !== undefined ? 'returned' : parents.length > 0 ? 'split' : 'born';

function kindOf(
  gained: readonly string[],
  lost: readonly string[],
  parents: readonly string[],
  children: readonly string[],
): RingChangeKind | undefined {
  if (parents.length > 0) return 'merged';
  if (children.length > 0) return 'split';
  if (gained.length > 0) return lost.length > 0 ? 'changed' : 'grew';
  return lost.length > 0 ? 'shrank' : undefined;
}

function ended(ring: RecordedRing, live: readonly Match[], nameOf: (found: FoundMembers) => string): RingStep {
  const children = live.filter(({ recorded }) => recorded === ring).map(({ found }) => nameOf(found));
  return {
    id: ring.id,
    parties: undefined,
    kind: children.length > 0 ? 'merged' : 'ended',
    gained: [],
    lost: ring.parties,
    parents: [],
    children,
  };
}
