import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { storeQuery } from '../queries.ts';
import { RequestError, request } from '../request.ts';
import { isLedgerReason, OUTCOMES } from '../state/flag-words.ts';
import {
  AssignFlagDocument,
  DecideFlagDocument,
  type FlagDetailsQuery,
  type FlagOutcome,
  type FlagReason,
  NoteOnFlagDocument,
  ReopenFlagDocument,
} from '../state/operations.generated.ts';

interface FlagReviewProps {
  readonly flag: FlagDetailsQuery['flag'];
}

/** What a person does with a flag. What was typed stays where somebody else was faster, and is sent again for what stands then. */
export function FlagReview({ flag }: FlagReviewProps) {
  const [outcome, setOutcome] = useState<FlagOutcome>('explained');
  const reasons = OUTCOMES.find((one) => one.outcome === outcome)?.reasons ?? [];
  const [reason, setReason] = useState<FlagReason>('household');
  const [text, setText] = useState('');
  const [shared, setShared] = useState<readonly string[]>([]);
  const [expires, setExpires] = useState('');
  const viewer = useQuery(storeQuery).data?.viewer.name ?? '';
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['flag', flag.id] }),
        client.invalidateQueries({ queryKey: ['queue'] }),
      ]),
    onSuccess: () => setText(''),
  });
  const { id, version } = flag;
  const open = flag.status === 'new' || flag.status === 'in_review';
  const decided = flag.decidedBy !== null && !open;
  const values = flag.evidence.filter(({ key, bits }) => key.includes(':') && bits !== null);
  const toLedger = outcome === 'explained' && isLedgerReason(reason) ? reason : undefined;

  const decide = () =>
    act.mutate(() =>
      request(DecideFlagDocument, {
        decision: {
          id,
          version,
          outcome,
          reasonCode: reason,
          text: text.trim() === '' ? null : text,
          shared:
            toLedger === undefined
              ? []
              : shared.map((attribute) => ({
                  attribute,
                  reason: toLedger,
                  text: text.trim() === '' ? reason.replaceAll('_', ' ') : text,
                  expiresAt: expires === '' ? null : expires,
                })),
        },
      }),
    );

  return (
    <section aria-label="Review">
      <h2>Review</h2>
      <form
        className="flag-review"
        onSubmit={(event) => {
          event.preventDefault();
          if (open) decide();
        }}
      >
        {open && (
          <>
            <fieldset>
              <legend>Decide</legend>
              {OUTCOMES.map((one) => (
                <label key={one.outcome}>
                  <input
                    type="radio"
                    name="outcome"
                    checked={outcome === one.outcome}
                    onChange={() => {
                      setOutcome(one.outcome);
                      setReason(one.reasons[0]?.[0] ?? 'other');
                    }}
                  />
                  {one.title}
                </label>
              ))}
            </fieldset>
            <label className="flag-field">
              Reason
              <select value={reason} onChange={(event) => setReason(event.target.value as FlagReason)}>
                {reasons.map(([code, words]) => (
                  <option key={code} value={code}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
            {toLedger !== undefined && values.length > 0 && (
              <fieldset>
                <legend>Enter in the ledger as shared</legend>
                {values.map(({ key, shown }) => (
                  <label key={key}>
                    <input
                      type="checkbox"
                      checked={shared.includes(key)}
                      onChange={(event) =>
                        setShared(event.target.checked ? [...shared, key] : shared.filter((one) => one !== key))
                      }
                    />
                    <span className="raw" dir="auto">
                      {shown}
                    </span>
                  </label>
                ))}
                <label className="flag-field">
                  Until
                  <input type="date" value={expires} onChange={(event) => setExpires(event.target.value)} />
                </label>
              </fieldset>
            )}
          </>
        )}
        <label className="flag-field">
          In words
          <textarea rows={2} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <div className="flag-links">
          {open && (
            <button type="submit" className="button primary" disabled={act.isPending}>
              Decide
            </button>
          )}
          {open && flag.assignee !== viewer && (
            <button
              type="button"
              className="button"
              disabled={act.isPending || viewer === ''}
              onClick={() => act.mutate(() => request(AssignFlagDocument, { id, version, assignee: viewer }))}
            >
              Take it
            </button>
          )}
          {decided && (
            <button
              type="button"
              className="button"
              disabled={act.isPending}
              onClick={() => act.mutate(() => request(ReopenFlagDocument, { id, version, text }))}
            >
              Take the decision back
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={act.isPending || text.trim() === ''}
            onClick={() => act.mutate(() => request(NoteOnFlagDocument, { id, text }))}
          >
            Add as a note
          </button>
        </div>
        {act.isError && (
          <p role="alert" className="flag-refused">
            {act.error.message} {act.error instanceof RequestError && act.error.next}
          </p>
        )}
      </form>
    </section>
  );
}
