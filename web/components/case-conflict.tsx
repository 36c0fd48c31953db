import type { CaseField, Meanwhile } from '../state/case-edit.ts';
import type { CaseLineOfHistory } from '../state/case-file.ts';
import { CASE_STATUS_WORDS } from '../state/case-words.ts';
import type { CaseStatus } from '../state/operations.generated.ts';
import { Icon } from './icon.tsx';
import { MeanwhileLines } from './meanwhile-lines.tsx';

interface CaseConflictProps {
  readonly rows: readonly Meanwhile[];
  readonly history: readonly CaseLineOfHistory[];
  readonly since: number;
  readonly busy: boolean;
  /** Whether anything is left to save on top of what stands. */
  readonly changesAnything: boolean;
  readonly onSave: () => void;
  readonly onTake: () => void;
}

const FIELD_WORDS: Readonly<Record<CaseField, string>> = { title: 'Title', owner: 'Owner', status: 'Status' };

/** Somebody else changed the case first: what it was, what it is, what was typed, and which of them is to stand. */
export function CaseConflict({ rows, history, since, busy, changesAnything, onSave, onTake }: CaseConflictProps) {
  const contested = rows.some(({ mine }) => mine !== undefined);
  return (
    <div role="alert" className="refused">
      <Icon name="alert" />
      <div>
        <p>
          <strong>Somebody else changed the case while you were at it.</strong> Nothing of yours was written, and
          nothing of it is lost.{' '}
          {contested
            ? 'Choose which is to stand.'
            : 'They did not touch what you are changing, so yours fits on top of theirs.'}
        </p>
        <MeanwhileLines history={history} since={since} />
        {rows.length > 0 && (
          <table className="table dense conflict-table">
            <thead>
              <tr>
                <th scope="col">
                  <span className="unseen">What</span>
                </th>
                <th scope="col">When you began</th>
                <th scope="col">Now</th>
                <th scope="col">Yours</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, seen, now, mine }) => (
                <tr key={field}>
                  <th scope="row">{FIELD_WORDS[field]}</th>
                  <td dir="auto">{inWords(field, seen)}</td>
                  <td dir="auto">
                    <strong>{inWords(field, now)}</strong>
                  </td>
                  <td dir="auto">
                    {mine === undefined ? <span className="quiet">left as it is</span> : inWords(field, mine)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="refused-actions">
          <button type="button" className="button primary" disabled={busy || !changesAnything} onClick={onSave}>
            {contested ? 'Save mine instead' : 'Save mine on top'}
          </button>
          <button type="button" className="button" disabled={busy} onClick={onTake}>
            Take theirs
          </button>
        </div>
      </div>
    </div>
  );
}

const inWords = (field: CaseField, value: string): string =>
  field === 'status' ? CASE_STATUS_WORDS[value as CaseStatus] : value;
