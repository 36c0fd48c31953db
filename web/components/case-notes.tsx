import { type RefObject, useRef, useState } from 'react';
import { request } from '../request.ts';
import type { CaseFile } from '../state/case-file.ts';
import { formatCount, formatInstant } from '../state/format.ts';
import { NoteOnCaseDocument } from '../state/operations.generated.ts';
import { Refused } from './refused.tsx';
import { useCaseWrite } from './use-case-write.ts';
import { type Drafts, useDraft } from './use-draft.ts';

interface CaseNotesProps {
  readonly file: CaseFile;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

const firstLines = 30;
const notesBegun: Drafts<string> = new Map();

/** Notes, and everything that was done to a case, the newest first. A note never meets a conflict: it changes nothing. */
export function CaseNotes({ file, field }: CaseNotesProps) {
  const [text, setText] = useDraft(notesBegun, file.id, '', (text) => text === '');
  const latest = useRef(text);
  latest.current = text;
  const [onlyNotes, setOnlyNotes] = useState(false);
  const [all, setAll] = useState(false);
  const act = useCaseWrite();
  const notes = file.history.filter(({ did }) => did === 'noted');
  const lines = [...(onlyNotes ? notes : file.history)].reverse();
  const shown = all ? lines : lines.slice(0, firstLines);
  const send = () => {
    if (text.trim() === '' || act.isPending) return;
    act.mutate(() => request(NoteOnCaseDocument, { id: file.id, text }), {
      onSuccess: () => {
        if (latest.current === text) setText('');
      },
    });
  };
  return (
    <>
      <form
        className="form case-note"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label className="form-field form-wide">
          Note
          <textarea
            ref={field}
            rows={3}
            value={text}
            dir="auto"
            aria-keyshortcuts="Control+Enter"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
            }}
          />
        </label>
        {act.isError && <Refused error={act.error} />}
        <div className="form-actions">
          <button type="submit" className="button" disabled={act.isPending || text.trim() === ''}>
            Add the note
          </button>
          <span className="quiet hint">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
        </div>
      </form>
      <section aria-labelledby="timeline">
        <div className="section-head">
          <h2 id="timeline">Timeline</h2>
          <span className="quiet">the newest first</span>
          {notes.length > 0 && (
            <button
              type="button"
              className="plain-link more"
              aria-pressed={onlyNotes}
              onClick={() => setOnlyNotes(!onlyNotes)}
            >
              Only notes ({formatCount(notes.length)})
            </button>
          )}
        </div>
        <ol className="case-timeline">
          {shown.map((line) => (
            <li
              key={`${line.at} ${line.version} ${line.did} ${line.text ?? ''}`}
              className={line.did === 'noted' ? 'case-timeline-note' : undefined}
            >
              <p>
                <strong dir="auto">{line.by}</strong> <span dir="auto">{line.did}</span>
              </p>
              {line.text !== null && (
                <p className="case-timeline-text" dir="auto">
                  {line.text}
                </p>
              )}
              <time className="quiet" dateTime={line.at}>
                {formatInstant(line.at)}
              </time>
            </li>
          ))}
        </ol>
        {lines.length > shown.length && (
          <button type="button" className="button" onClick={() => setAll(true)}>
            Show all {formatCount(lines.length)}
          </button>
        )}
      </section>
    </>
  );
}
