import type { Ref } from 'react';
import type { DecisionDraft } from '../state/decision-draft.ts';
import { isLedgerReason, OUTCOMES } from '../state/flag-words.ts';
import type { FlagReason } from '../state/operations.generated.ts';

interface DecisionFieldsProps {
  readonly draft: DecisionDraft;
  readonly onChange: (draft: DecisionDraft) => void;
  /** Values of the evidence that the ledger could take. */
  readonly values: readonly { readonly key: string; readonly shown: string }[];
  readonly reason: Ref<HTMLSelectElement>;
}

/** How the review ends and why. Nothing is chosen beforehand. */
export function DecisionFields({ draft, onChange, values, reason }: DecisionFieldsProps) {
  const { outcome, shared } = draft;
  const reasons = OUTCOMES.find((one) => one.outcome === outcome)?.reasons ?? [];
  const toLedger = outcome === 'explained' && draft.reason !== undefined && isLedgerReason(draft.reason);
  return (
    <>
      <fieldset>
        <legend>How it ends</legend>
        {OUTCOMES.map((one, at) => (
          <label key={one.outcome}>
            <input
              type="radio"
              name="outcome"
              checked={outcome === one.outcome}
              onChange={() => onChange({ ...draft, outcome: one.outcome, reason: undefined, shared: [] })}
            />
            {one.title} <kbd>{at + 1}</kbd>
          </label>
        ))}
      </fieldset>
      <label className="flag-field">
        Reason
        <select
          ref={reason}
          value={draft.reason ?? ''}
          disabled={outcome === undefined}
          onChange={({ target }) => onChange({ ...draft, reason: target.value as FlagReason })}
        >
          <option value="" disabled>
            {outcome === undefined ? 'First choose how it ends' : 'Choose the reason'}
          </option>
          {reasons.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {toLedger && values.length > 0 && (
        <fieldset>
          <legend>Enter in the ledger as shared</legend>
          {values.map(({ key, shown }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={shared.includes(key)}
                onChange={({ target }) =>
                  onChange({
                    ...draft,
                    shared: target.checked ? [...shared, key] : shared.filter((one) => one !== key),
                  })
                }
              />
              <span className="raw" dir="auto">
                {shown}
              </span>
            </label>
          ))}
          <label className="flag-until">
            Until
            <input
              type="date"
              value={draft.expires}
              onChange={({ target }) => onChange({ ...draft, expires: target.value })}
            />
          </label>
        </fieldset>
      )}
    </>
  );
}
