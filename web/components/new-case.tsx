import { useState } from 'react';
import { useNavigate } from 'react-router';
import { request } from '../request.ts';
import { caseAt } from '../state/address.ts';
import { longestTitle } from '../state/case-words.ts';
import { OpenCaseDocument } from '../state/operations.generated.ts';
import { Dialog } from './dialog.tsx';
import { firstField } from './first-field.ts';
import { Refused } from './refused.tsx';
import { useCaseWrite } from './use-case-write.ts';

interface NewCaseProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks what a new case is about, opens it, and goes there. A title that was typed is there again when the question is. */
export function NewCase({ open, onClose }: NewCaseProps) {
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const act = useCaseWrite();
  return (
    <Dialog open={open} title="Open a case" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate(async () => {
            const { openCase } = await request(OpenCaseDocument, { case: { title } });
            setTitle('');
            onClose();
            navigate(caseAt(openCase.id));
          });
        }}
      >
        <label className="form-field form-wide">
          Title
          <input
            ref={firstField}
            value={title}
            maxLength={longestTitle}
            required
            dir="auto"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        {act.isError && <Refused error={act.error} />}
        <div className="dialog-foot">
          <span className="quiet">You are its owner until you give it to somebody.</span>
          <button type="submit" className="button primary" disabled={act.isPending || title.trim() === ''}>
            Open it
          </button>
        </div>
      </form>
    </Dialog>
  );
}
