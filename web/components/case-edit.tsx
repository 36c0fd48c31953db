import { useState } from 'react';
import { request } from '../request.ts';
import { changedFacts, meanwhile, onTop } from '../state/case-edit.ts';
import type { CaseFile } from '../state/case-file.ts';
import { CASE_STATUSES, longestTitle } from '../state/case-words.ts';
import { type CaseStatus, ChangeCaseDocument } from '../state/operations.generated.ts';
import { CaseConflict } from './case-conflict.tsx';
import { Refused } from './refused.tsx';
import { useCaseWrite } from './use-case-write.ts';

interface CaseEditProps {
  readonly file: CaseFile;
  readonly viewer: string;
  readonly onDone: () => void;
}

/** Title, owner and status of a case, as somebody changes them. What they typed stays, whatever others do meanwhile. */
export function CaseEdit({ file, viewer, onDone }: CaseEditProps) {
  const [seen, setSeen] = useState(file);
  const [mine, setMine] = useState({ title: file.title, owner: file.owner, status: file.status });
  const [text, setText] = useState('');
  const act = useCaseWrite();
  const changed = changedFacts(seen, mine);
  const overtaken = file.version !== seen.version;
  const shown = overtaken ? onTop(seen, file, mine) : mine;

  const save = (version: number) =>
    act.mutate(
      () =>
        request(ChangeCaseDocument, {
          id: file.id,
          version,
          text: text.trim() === '' ? null : text.trim(),
          ...changed,
        }),
      { onSuccess: onDone },
    );

  return (
    <form
      className="form case-edit"
      aria-label="Change the case"
      onSubmit={(event) => {
        event.preventDefault();
        if (!overtaken) save(seen.version);
      }}
    >
      <label className="form-field form-wide">
        Title
        <input
          // biome-ignore lint/a11y/noAutofocus: the form opens because somebody asked for it
          autoFocus
          value={shown.title}
          maxLength={longestTitle}
          required
          dir="auto"
          onChange={(event) => setMine({ ...mine, title: event.target.value })}
        />
      </label>
      <label className="form-field">
        Owner
        <input
          value={shown.owner}
          required
          dir="auto"
          onChange={(event) => setMine({ ...mine, owner: event.target.value })}
        />
      </label>
      <label className="form-field">
        Status
        <select
          value={shown.status}
          onChange={(event) => setMine({ ...mine, status: event.target.value as CaseStatus })}
        >
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
          onChange={(event) => setText(event.target.value)}
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
            setMine(shown);
            setSeen(file);
            save(file.version);
          }}
          onTake={() => {
            setMine({ title: file.title, owner: file.owner, status: file.status });
            setSeen(file);
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
          <button type="button" className="button" onClick={() => setMine({ ...mine, owner: viewer })}>
            Make me the owner
          </button>
        )}
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
