import { applicationsByDay, flagsInBrief, scanFlagKeys } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import type { FlagRule } from '../flags/flag.ts';
import { byPages } from '../pages.ts';
import { idOfKey } from '../party-key.ts';
import { untilWritten } from '../until-written.ts';

/** A flag, as far as trends go. */
export interface FlagInBrief {
  readonly rule: FlagRule;
  /** Party keys. */
  readonly subjects: readonly string[];
  /** Kinds of the values that it stands on, each once. */
  readonly kinds: readonly string[];
  /** Sources of those it is about, each once; empty for none. */
  readonly sources: readonly string[];
  /** UTC instant. Undefined where it was there when the job began: it was raised on no day. */
  readonly raisedAt: string | undefined;
  /** UTC instant, where somebody confirmed it. */
  readonly confirmedAt: string | undefined;
}

export interface TrendFacts {
  readonly applications: readonly { readonly day: string; readonly source: string; readonly applications: number }[];
  readonly flags: readonly FlagInBrief[];
}

/** What trends are counted from; kept until something is written. */
export const trendFacts = untilWritten(async (store: Store): Promise<TrendFacts> => {
  const keys = await scanFlagKeys(store);
  const rows = await byPages(keys, (page) => flagsInBrief(store, { keys: page.map(({ key }) => key) }));
  const flags = rows.map(({ rule, status, subjects, attributes, firstSeenAt, decidedAt }) => ({
    rule: rule as FlagRule,
    subjects,
    kinds: [...new Set(attributes.map((key) => key.slice(0, key.indexOf(':'))))],
    sources: [...new Set(subjects.map(sourceOf))],
    raisedAt: status === 'known' ? undefined : firstSeenAt,
    confirmedAt: status === 'confirmed' ? (decidedAt ?? undefined) : undefined,
  }));
  return { applications: await applicationsByDay(store), flags };
});

/** The source in the key of a party, which `recordKey` wrote; empty where it has none. */
function sourceOf(party: string): string {
  const id = idOfKey(party);
  const end = id.indexOf('/');
  return end < 0 ? '' : id.slice(0, end).replace(/%2F/g, '/').replace(/%25/g, '%');
}
