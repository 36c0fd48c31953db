import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { storeQuery } from '../queries.ts';
import { RequestError, request } from '../request.ts';
import { decisionOf, lacking, noDecision } from '../state/decision-draft.ts';
import { OUTCOMES } from '../state/flag-words.ts';
import {
  AssignFlagDocument,
  DecideFlagDocument,
  type FlagDetailsQuery,
  NoteOnFlagDocument,
  ReopenFlagDocument,
} from '../state/operations.generated.ts';
import { DecisionFields } from './decision-fields.tsx';
import { useKeys } from './use-keys.ts';

interface FlagReviewProps {
  readonly flag: FlagDetailsQuery['flag'];
  readonly onDecided: () => void;
}

/** What a person does with a flag. What was typed stays where somebody else was faster, and is sent again for what stands then. */
export function FlagReview({ flag, onDecided }: FlagReviewProps) {
  const [draft, setDraft] = useState(noDecision);
  const [asked, setAsked] = useState(false);
  const reason = useRef<HTMLSelectElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const known = useQuery(storeQuery).data;
  const viewer = known?.viewer.name ?? '';
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['flag', flag.id] }),
        client.invalidateQueries({ queryKey: ['queue'] }),
        client.invalidateQueries({ queryKey: ['trends'] }),
      ]),
    onSuccess: () => {
      setDraft(noDecision);
      setAsked(false);
    },
  });
  const { id, version } = flag;
  const { text } = draft;
  const open = flag.status === 'new' || flag.status === 'in_review';
  const decided = flag.decidedBy !== null && !open;
  const lacks = lacking(draft, known?.viewer.name);
  const mayTake = open && flag.assignee !== viewer && viewer !== '' && !act.isPending;

  const decide = () => {
    if (!open || act.isPending) return;
    const decision = decisionOf(flag, draft);
    setAsked(true);
    if (lacks !== undefined || decision === undefined) (lacks?.field === 'text' ? words : reason).current?.focus();
    else act.mutate(() => request(DecideFlagDocument, { decision }), { onSuccess: onDecided });
  };
  const take = () => mayTake && act.mutate(() => request(AssignFlagDocument, { id, version, assignee: viewer }));
  const choose = (at: number) => {
    const outcome = OUTCOMES[at]?.outcome;
    if (!open || outcome === undefined) return;
    setDraft({ ...draft, outcome, reason: undefined, shared: [] });
    // The list of reasons can be used once an outcome is chosen.
    requestAnimationFrame(() => reason.current?.focus());
  };
  useKeys({ 1: () => choose(0), 2: () => choose(1), 3: () => choose(2), t: take, n: () => words.current?.focus() });
  useKeysWhileTyping((event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return decide;
    const field = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.flag-review *') : null;
    return event.key === 'Escape' && field !== null ? () => field.blur() : undefined;
  });

  return (
    <section aria-label="Review">
      <h2>Review</h2>
      <form className="flag-review" onSubmit={(event) => event.preventDefault()}>
        {open && (
          <DecisionFields
            draft={draft}
            onChange={setDraft}
            values={flag.evidence.filter(({ key, bits }) => key.includes(':') && bits !== null)}
            reason={reason}
          />
        )}
        <label className="flag-field">
          In words
          <textarea
            ref={words}
            rows={2}
            value={text}
            onChange={({ target }) => setDraft({ ...draft, text: target.value })}
          />
        </label>
        <div className="flag-links">
          {open && (
            <button
              type="button"
              className="button primary"
              disabled={act.isPending}
              onClick={decide}
              aria-keyshortcuts="Control+Enter"
            >
              Decide as {viewer === '' ? '…' : viewer}
            </button>
          )}
          {open && flag.assignee !== viewer && (
            <button type="button" className="button" disabled={!mayTake} onClick={take} aria-keyshortcuts="T">
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
          {open && (
            <span role="status" className={asked && lacks ? 'flag-lacks' : 'quiet'}>
              {lacks?.words ?? 'Ctrl Enter decides.'}
            </span>
          )}
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

/** Keys that act also where somebody types, unlike `useKeys`; not over a dialog. */
function useKeysWhileTyping(actOf: (event: KeyboardEvent) => (() => void) | undefined): void {
  const latest = useRef(actOf);
  latest.current = actOf;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      const act = latest.current(event);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
