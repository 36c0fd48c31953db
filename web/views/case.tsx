import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { caseQuery } from '../case-queries.ts';
import { caseDrafts } from '../components/case-drafts.ts';
import { CaseEdit } from '../components/case-edit.tsx';
import { CaseFlags } from '../components/case-flags.tsx';
import { CaseNotes } from '../components/case-notes.tsx';
import { CaseParties } from '../components/case-parties.tsx';
import { CasePins } from '../components/case-pins.tsx';
import { CaseRings } from '../components/case-rings.tsx';
import { CaseStatusMark } from '../components/case-status.tsx';
import { Failure, Notice, Skeleton } from '../components/states.tsx';
import { useKeys } from '../components/use-keys.ts';
import { useTitle } from '../components/use-title.ts';
import { storeQuery } from '../queries.ts';
import type { CaseFile } from '../state/case-file.ts';
import { formatInstant } from '../state/format.ts';

/** One case file: what is in it, what was pinned and has changed since, and everything that was done to it. */
export function CaseView() {
  const { id = '' } = useParams();
  const found = useQuery(caseQuery(id));
  useTitle(found.data ? `${found.data.id}: ${found.data.title}` : 'Case');
  if (found.isError) return <Failure error={found.error} onRetry={() => found.refetch()} />;
  if (found.data === null) {
    return (
      <Notice
        title="There is no such case"
        actions={
          <Link className="button primary" to="/cases">
            All cases
          </Link>
        }
      >
        <p>Cases are counted: an id looks like CASE-12.</p>
      </Notice>
    );
  }
  if (found.data === undefined) {
    return (
      <div className="page">
        <Skeleton lines={14} label="Loading the case" />
      </div>
    );
  }
  return <OpenedCase key={id} file={found.data} />;
}

function OpenedCase({ file }: { readonly file: CaseFile }) {
  const [editing, setEditing] = useState(caseDrafts.has(file.id));
  const viewer = useQuery(storeQuery).data?.viewer.name ?? '';
  const note = useRef<HTMLTextAreaElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  useKeys({
    e: () => setEditing(true),
    n: () => note.current?.focus(),
    // What is being changed is not lost to a key.
    u: () => !editing && navigate('/cases'),
  });
  return (
    <div className="page case-page">
      <header className="case-head">
        <p className="case-line">
          <span className="raw">{file.id}</span>
          <CaseStatusMark status={file.status} />
        </p>
        <h1 dir="auto">{file.title}</h1>
        <p className="quiet case-facts">
          <span>
            Owner{' '}
            <strong dir="auto" className="case-owner">
              {file.owner}
            </strong>
          </span>
          <span>Opened {formatInstant(file.openedAt)}</span>
          <span>Changed {formatInstant(file.changedAt)}</span>
        </p>
        <div className="case-actions">
          {!editing && (
            <button
              type="button"
              ref={change}
              className="button"
              aria-keyshortcuts="E"
              title="Change (E)"
              onClick={() => setEditing(true)}
            >
              Change
            </button>
          )}
          <Link className="button" to="/cases" aria-keyshortcuts="U" title="All cases (U)">
            All cases
          </Link>
        </div>
      </header>
      {editing && (
        <CaseEdit
          file={file}
          viewer={viewer}
          onDone={() => {
            setEditing(false);
            setTimeout(() => change.current?.focus());
          }}
        />
      )}
      <div className="case-columns">
        <div className="case-holds">
          <CasePins file={file} />
          <CaseParties file={file} />
          <CaseRings file={file} />
          <CaseFlags file={file} />
        </div>
        <aside className="case-side" aria-label="Notes and timeline">
          <CaseNotes file={file} field={note} />
        </aside>
      </div>
    </div>
  );
}
