import { useState } from 'react';
import { request } from '../request.ts';
import { type CaseFacts, changedFacts, meanwhile, onTop } from '../state/case-edit.ts';
import type { CaseFile } from '../state/case-file.ts';
import { CASE_STATUSES, longestTitle } from '../state/case-words.ts';
import { type CaseStatus, ChangeCaseDocument } from '../state/operations.generated.ts';
import { CaseConflict } from './case-conflict.tsx';
import { type CaseDraft, caseDrafts, isUnchanged, unchanged } from './case-drafts.ts';
import { Refused } from './refused.tsx';
import { useCaseWrite } from './use-case-write.ts';
import { useDraft } from './use-draft.ts';

interface CaseEditProps {
  readonly file: CaseFile;
  readonly viewer: string;
  readonly onDone: () => void;
}

/** Title, owner and status of a case, as somebody changes them. What they typed stays, whatever others do meanwhile. */
export function CaseEdit({ file, viewer, onDone }: CaseEditProps) {
  const [draft, setDraft] = useDraft(caseDrafts, file.id, unchanged(file), isUnchanged);
  const [wasBegun] = useState(caseDrafts.has(file.id));
  const act = useCaseWrite();
  const { seen, mine, text } = draft;
  const changed = changedFacts(seen, mine);
  const overtaken = file.version !== seen.version;
  const shown = overtaken ? onTop(seen, file, mine) : mine;
  const change = (facts: Partial<CaseFacts>) => setDraft({ ...draft, mine: { ...mine, ...facts } });
  const end = () => {
    caseDrafts.delete(file.id);
    onDone();
  };

  const save = (saved: CaseDraft) =>
    act.mutate(
      async () => {
        const words = saved.text.trim() === '' ? null : saved.text.trim();
        // Whoever leaves and comes back before the answer finds no draft, which their own change would overtake.
        caseDrafts.delete(file.id);
        try {
          const facts = changedFacts(saved.seen, saved.mine);
          await request(ChangeCaseDocument, { id: file.id, version: saved.seen.version, text: words, ...facts });
        } catch (error) {
          if (!caseDrafts.has(file.id)) caseDrafts.set(file.id, saved);
          throw error;
        }
      },
      { onSuccess: end },
    );

  return (
    <form
      className="form case-edit"
      aria-label="Change the case"
      onSubmit={(event) => {
        event.preventDefault();
        if (!overtaken) save(draft);
      }}
    >
      {wasBegun && <p className="quiet form-wide">What you began is still here. None of it is saved yet.</p>}
      <label className="form-field form-wide">
        Title
        <input
          // biome-ignore lint/a11y/noAutofocus: the form opens because somebody asked for it
          autoFocus={!wasBegun}
          value={shown.title}
          maxLength={longestTitle}
          required
          dir="auto"
          onChange={(event) => change({ title: event.target.value })}
        />
      </label>
      <label className="form-field">
        Owner
        <input value={shown.owner} required dir="auto" onChange={(event) => change({ owner: event.target.value })} />
      </label>
      <label className="form-field">
        Status
        <select value={shown.status} onChange={(event) => change({ status: event.target.value as CaseStatus })}>
          {CASE_STATUSES.map(({ status, words, means }) => (
            <option key={status} value={status}>
              {words}: {means}
            </option>
          ))}
        </select>
      </label>
      <label className="form-field form-wide">
        <span>Why {changed.status === undefined && <span className="quiet">(needed for another status)</span>}</span>
        <textarea
          rows={2}
          value={text}
          required={changed.status !== undefined}
          dir="auto"
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </label>
      {overtaken ? (
        <CaseConflict
          rows={meanwhile(seen, file, mine)}
          history={file.history}
          since={seen.version}
          busy={act.isPending}
          changesAnything={Object.keys(changedFacts(file, shown)).length > 0}
          onSave={() => {
            const onTheirs = { ...draft, seen: file, mine: shown };
            setDraft(onTheirs);
            save(onTheirs);
          }}
          onTake={() => {
            setDraft({ ...unchanged(file), text });
            act.reset();
          }}
        />
      ) : (
        act.isError && <Refused error={act.error} />
      )}
      <div className="form-actions">
        {!overtaken && (
          <button
            type="submit"
            className="button primary"
            disabled={act.isPending || Object.keys(changed).length === 0}
          >
            Save
          </button>
        )}
        {shown.owner !== viewer && viewer !== '' && (
          <button type="button" className="button" onClick={() => change({ owner: viewer })}>
            Make me the owner
          </button>
        )}
        <button type="button" className="button" onClick={end}>
          Cancel
        </button>
      </div>
    </form>
  );
}
