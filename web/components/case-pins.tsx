import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseChangesQuery } from '../case-queries.ts';
import { request } from '../request.ts';
import type { CaseFile, CasePin } from '../state/case-file.ts';
import { formatCount } from '../state/format.ts';
import { UnpinEvidenceDocument } from '../state/operations.generated.ts';
import { Dialog } from './dialog.tsx';
import { Pinned } from './pinned.tsx';
import { useHeldWrite } from './use-held-write.tsx';

/** Evidence as it was when somebody pinned it, each beside what has changed since. */
export function CasePins({ file }: { readonly file: CaseFile }) {
  const ids = file.pins.map(({ id }) => id);
  const changes = useQuery({ ...caseChangesQuery(file.id, ids), enabled: ids.length > 0 });
  const [taking, setTaking] = useState<CasePin>();
  const { busy, run, refusal } = useHeldWrite(file);
  return (
    <section aria-labelledby="pins">
      <div className="section-head">
        <h2 id="pins">Pinned evidence</h2>
        <span className="quiet">{formatCount(file.pins.length)}</span>
      </div>
      {refusal}
      {file.pins.length === 0 && (
        <p className="case-empty">
          Nothing is pinned. Open why two parties are linked, or a flag, and choose <em>Pin to a case</em>: the case
          then keeps it as it is at that moment.
        </p>
      )}
      {file.pins.map((pin) => (
        <Pinned
          key={pin.id}
          pin={pin}
          changes={changes.data?.get(pin.id)}
          error={changes.error}
          busy={busy}
          onTakeOut={() => setTaking(pin)}
        />
      ))}
      <Dialog open={taking !== undefined} title="Take the pin out?" onClose={() => setTaking(undefined)}>
        <p>
          What it kept cannot be pinned again as it was. The timeline keeps that somebody pinned it, and that you took
          it out.
        </p>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => setTaking(undefined)}>
            Keep it
          </button>
          <button
            type="button"
            className="button primary"
            disabled={busy}
            onClick={() => {
              if (taking === undefined) return;
              const pin = taking.id;
              setTaking(undefined);
              run((seen) => request(UnpinEvidenceDocument, { ...seen, pin }));
            }}
          >
            Take it out
          </button>
        </div>
      </Dialog>
    </section>
  );
}
