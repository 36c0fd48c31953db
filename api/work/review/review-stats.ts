import type { Runner } from '../../graph/store.ts';
import { FLAG_RULES, type Flag, type FlagRule } from '../flags/flag.ts';
import { findFlags, readFlags } from '../flags/read-flags.ts';

/** How the reviews of one rule end. */
export interface RuleStats {
  readonly rule: FlagRule;
  /** Flags of this rule, withdrawn ones included; without those that were taken as known. */
  readonly raised: number;
  readonly open: number;
  readonly withdrawn: number;
  readonly confirmed: number;
  readonly explained: number;
  readonly escalated: number;
  /** Confirmed of those that were decided; null where none was. */
  readonly confirmedShare: number | null;
  /** Hours from when a flag was first seen to its decision: the middle one, and what nine in ten do not exceed. */
  readonly medianHours: number | null;
  readonly slowestTenthHours: number | null;
}

const HOUR = 3_600_000;

/** What became of flags, by rule; rules that raised none are left out. */
export async function reviewStats(store: Runner): Promise<RuleStats[]> {
  const places = await findFlags(store);
  const flags = await readFlags(
    store,
    places.map(({ key }) => key),
  );
  return FLAG_RULES.flatMap((rule) => {
    const ofRule = flags.filter((flag) => flag.rule === rule && flag.status !== 'known');
    return ofRule.length === 0 ? [] : [statsOf(rule, ofRule)];
  });
}

function statsOf(rule: FlagRule, flags: readonly Flag[]): RuleStats {
  const ended = (outcome: Flag['outcome']) => flags.filter((flag) => flag.outcome === outcome).length;
  const decided = flags.filter(({ outcome }) => outcome !== undefined);
  const hours = decided
    .flatMap(({ firstSeenAt, decidedAt }) =>
      decidedAt === undefined ? [] : [(Date.parse(decidedAt) - Date.parse(firstSeenAt)) / HOUR],
    )
    .sort((x, y) => x - y);
  return {
    rule,
    raised: flags.length,
    open: flags.filter(({ status }) => status === 'new' || status === 'in_review').length,
    withdrawn: flags.filter(({ status }) => status === 'withdrawn').length,
    confirmed: ended('confirmed'),
    explained: ended('explained'),
    escalated: ended('escalated'),
    confirmedShare: decided.length === 0 ? null : ended('confirmed') / decided.length,
    medianHours: at(hours, 0.5),
    slowestTenthHours: at(hours, 0.9),
  };
}

/** The smallest value that a share of all do not exceed. */
function at(sorted: readonly number[], share: number): number | null {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? null : Math.round(value * 100) / 100;
}
