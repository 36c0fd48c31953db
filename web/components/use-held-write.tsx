import { type ReactNode, useState } from 'react';
import type { CaseFile } from '../state/case-file.ts';
import { MeanwhileLines } from './meanwhile-lines.tsx';
import { Refused } from './refused.tsx';
import { useCaseWrite } from './use-case-write.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}
type Send = (seen: Seen) => Promise<unknown>;

interface HeldWrite {
  readonly busy: boolean;
  /** Sends a change of the case as it is shown. @param done what happens once it was taken */
  readonly run: (send: Send, done?: () => void) => void;
  /** Where somebody else was faster: what they did, and the same again on top of it. */
  readonly refusal: ReactNode;
}

/** Changes of what a case holds, which can be made again on top of what somebody else did meanwhile. */
export function useHeldWrite(file: CaseFile): HeldWrite {
  const act = useCaseWrite();
  const [last, setLast] = useState<{ readonly send: Send; readonly done?: (() => void) | undefined }>();
  const [seen, setSeen] = useState(file.version);
  const run = (send: Send, done?: () => void) => {
    setLast({ send, done });
    setSeen(file.version);
    act.mutate(() => send({ id: file.id, version: file.version }), { onSuccess: () => done?.() });
  };
  const refusal = act.isError && (
    <Refused error={act.error}>
      <MeanwhileLines history={file.history} since={seen} />
      <div className="refused-actions">
        {last !== undefined && file.version !== seen && (
          <button type="button" className="button" disabled={act.isPending} onClick={() => run(last.send, last.done)}>
            Do it all the same
          </button>
        )}
        <button type="button" className="button" onClick={act.reset}>
          Leave it
        </button>
      </div>
    </Refused>
  );
  return { busy: act.isPending, run, refusal };
}
