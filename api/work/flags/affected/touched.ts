import { knownValuesByKey } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { EVERYTHING } from '../../../intake/write/touched-keys.ts';
import { byPages } from '../../pages.ts';
import { idOfKey } from '../../party-key.ts';

/** What writes have touched, sorted by what the queued keys mean. */
export interface Touched {
  /** Something changed that no key says. */
  readonly everything: boolean;
  /** Applications and brokers of which another version stands, that came or went, or that went over to another applicant. */
  readonly holders: readonly string[];
  /** Applicants to whom other applications belong than before, some of them gone. */
  readonly applicants: readonly string[];
  /** Values that somebody let go of, those that may have been like one that left, and those of which a list or the ledger says something else. */
  readonly attributes: readonly string[];
  /** Brokers that placed somebody and no longer do. */
  readonly placements: readonly string[];
  /** Brokers of which a list says something else. */
  readonly listedBrokers: readonly string[];
}

/** Sorts queued keys, and finds out what touched entries of lists are about. */
export async function readTouched(store: Runner, queued: Iterable<string>): Promise<Touched> {
  const byKind = new Map<string, Set<string>>();
  for (const key of queued) {
    const kind = key === EVERYTHING ? EVERYTHING : key.slice(0, key.indexOf(':'));
    const keys = byKind.get(kind);
    if (keys === undefined) byKind.set(kind, new Set([key]));
    else keys.add(key);
  }
  const take = (kind: string): string[] => {
    const keys = [...(byKind.get(kind) ?? [])];
    byKind.delete(kind);
    return keys;
  };
  const everything = take(EVERYTHING).length > 0;
  const known = await byPages(take('known'), (page) => knownValuesByKey(store, { keys: page }));
  const holders = [...take('application'), ...take('broker')];
  const [applicants, placements] = [take('applicant'), take('placements')];
  const isBroker = (key: string) => key.startsWith('broker:');
  const said = known.map(({ attribute }) => attribute);
  const values = [...byKind.values()].flatMap((keys) => [...keys]);
  return {
    everything,
    holders,
    applicants,
    attributes: [...new Set([...values, ...said.filter((key) => !isBroker(key))])],
    placements: placements.map(idOfKey),
    listedBrokers: [...new Set(said.filter(isBroker))],
  };
}
