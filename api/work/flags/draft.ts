import { createHash } from 'node:crypto';
import type { Flag, FlagRule } from './flag.ts';

/** What a flag says, without what became of it: the same finding gives the same draft in every run. */
export type FlagDraft = Omit<
  Flag,
  | 'status'
  | 'firstSeenAt'
  | 'lastChangedAt'
  | 'version'
  | 'assignee'
  | 'outcome'
  | 'reasonCode'
  | 'decidedBy'
  | 'decidedAt'
>;

/** Rules whose flags stand as long as what they found does; the others say that something happened, once. */
export const STATE_RULES = ['new_link', 'indicator', 'watched_broker'] as const satisfies readonly FlagRule[];

export const isStateRule = (rule: FlagRule): boolean => (STATE_RULES as readonly FlagRule[]).includes(rule);

/** Beside which the same finding has the same id: who it is about, where that tells it from others, and what else does. */
export function flagId(rule: FlagRule, subjects: readonly string[], about: string): string {
  return createHash('sha256')
    .update([rule, ...[...subjects].sort(), '', about].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
