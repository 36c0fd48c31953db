import { isLedgerReason } from './flag-words.ts';
import type { FlagDecision, FlagOutcome, FlagReason } from './operations.generated.ts';

/** A decision while somebody is at it. Nothing in it is chosen for them. */
export interface DecisionDraft {
  readonly outcome: FlagOutcome | undefined;
  readonly reason: FlagReason | undefined;
  readonly text: string;
  /** Values of the evidence that are shared innocently, for the ledger. */
  readonly shared: readonly string[];
  /** The last day of those entries, a date; empty for none. */
  readonly expires: string;
}

export const noDecision: DecisionDraft = { outcome: undefined, reason: undefined, text: '', shared: [], expires: '' };

/** What a decision lacks, in words, and the field to fill; undefined where it can be sent. */
export function lacking(
  draft: DecisionDraft,
  viewer: string | undefined,
): { readonly field: string; readonly words: string } | undefined {
  if (draft.outcome === undefined) return { field: 'outcome', words: 'Choose how it ends.' };
  if (draft.reason === undefined) return { field: 'reason', words: 'Choose the reason.' };
  if (draft.reason === 'other' && draft.text.trim() === '')
    return { field: 'text', words: 'Say in words what the reason is.' };
  if (viewer === undefined) return { field: 'text', words: 'One moment: under which name is being asked.' };
  if (viewer === '') return { field: 'text', words: 'Nobody is signed in by name.' };
  return undefined;
}

/** @returns undefined where something is lacking */
export function decisionOf(
  flag: { readonly id: string; readonly version: number },
  draft: DecisionDraft,
): FlagDecision | undefined {
  const { outcome, reason, shared, expires } = draft;
  if (outcome === undefined || reason === undefined) return undefined;
  const text = draft.text.trim();
  const entries = outcome === 'explained' && isLedgerReason(reason) ? shared : [];
  return {
    id: flag.id,
    version: flag.version,
    outcome,
    reasonCode: reason,
    text: text === '' ? null : draft.text,
    shared: entries.map((attribute) => ({
      attribute,
      reason: isLedgerReason(reason) ? reason : 'other',
      text: text === '' ? reason.replaceAll('_', ' ') : draft.text,
      expiresAt: expires === '' ? null : expires,
    })),
  };
}
