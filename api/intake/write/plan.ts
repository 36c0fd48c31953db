import type { Derived } from '../graph-rows.ts';

/** A record that is ready to be written: what it becomes, its text, and the hash of that text. */
export interface Incoming {
  readonly derived: Derived;
  readonly text: string;
  readonly hash: string;
  /** Where the text is kept already, when it is read back from there. */
  readonly pointer?: string;
}

/** What the store has of a record. A broker that applications have named so far only has no hash. */
export interface Existing {
  readonly submittedAt: string | null;
  readonly hash: string | null;
  readonly record: string | null;
  readonly olderHashes: readonly string[];
  readonly olderRecords: readonly string[];
}

/** A version of a record: one that arrives, or one that the store has. */
export interface Version {
  readonly hash: string;
  readonly incoming: Incoming | undefined;
  readonly record: string | undefined;
}

/** What is to be done for one record. */
export interface Plan {
  readonly key: string;
  readonly existing: Existing | undefined;
  /** The version that stands from now on, when it is one of those that arrive. */
  readonly standing: Incoming | undefined;
  /** All others, sorted by hash, so that the history does not depend on the order of arrival. */
  readonly older: readonly Version[];
  /** Versions that the store did not have. */
  readonly fresh: readonly Incoming[];
}

/** The time by which versions of a record are ordered; `''` where it has none. */
export function versionTime(derived: Derived): string {
  return (derived.kind === 'known' ? derived.row.addedAt : derived.row.submittedAt) ?? '';
}

/**
 * Decides which version of each record stands: the newest time, then the greater hash. A version that the store has
 * already is not planned, so loading a file twice plans nothing the second time.
 */
export function planVersions(incoming: readonly Incoming[], existing: ReadonlyMap<string, Existing>): Plan[] {
  const byKey = new Map<string, Map<string, Incoming>>();
  for (const item of incoming) {
    const versions = byKey.get(item.derived.key);
    if (versions === undefined) byKey.set(item.derived.key, new Map([[item.hash, item]]));
    else if (!versions.has(item.hash)) versions.set(item.hash, item);
  }
  const plans: Plan[] = [];
  for (const [key, versions] of byKey) {
    const stored = existing.get(key);
    const had = new Set(
      stored === undefined ? [] : [...stored.olderHashes, ...(stored.hash === null ? [] : [stored.hash])],
    );
    const fresh = [...versions.values()].filter(({ hash }) => !had.has(hash));
    if (fresh.length === 0) continue;
    const best = fresh.reduce((a, b) => (isNewer(timed(b), timed(a)) ? b : a));
    const wins =
      stored === undefined ||
      stored.hash === null ||
      isNewer(timed(best), { time: stored.submittedAt ?? '', hash: stored.hash });
    const older: Version[] = fresh
      .filter((item) => !wins || item !== best)
      .map((item) => ({ hash: item.hash, incoming: item, record: item.pointer }));
    if (stored !== undefined) {
      for (const [index, hash] of stored.olderHashes.entries()) {
        older.push({ hash, incoming: undefined, record: stored.olderRecords[index] });
      }
      if (wins && stored.hash !== null) {
        older.push({ hash: stored.hash, incoming: undefined, record: stored.record ?? undefined });
      }
    }
    older.sort((a, b) => (a.hash < b.hash ? -1 : 1));
    plans.push({ key, existing: stored, standing: wins ? best : undefined, older, fresh });
  }
  return plans;
}

const timed = (item: Incoming) => ({ time: versionTime(item.derived), hash: item.hash });

const isNewer = (a: { time: string; hash: string }, b: { time: string; hash: string }): boolean =>
  a.time === b.time ? a.hash > b.hash : a.time > b.time;
