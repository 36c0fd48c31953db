import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { caseRingsQuery } from '../case-queries.ts';
import { request } from '../request.ts';
import { ringAt } from '../state/address.ts';
import type { CaseFile } from '../state/case-file.ts';
import { formatBits, formatCount, formatDay } from '../state/format.ts';
import { RemoveFromCaseDocument } from '../state/operations.generated.ts';
import { Failure, Skeleton } from './states.tsx';
import { TakeOut } from './take-out.tsx';
import { useHeldWrite } from './use-held-write.tsx';

/** The rings of a case, as they are now. */
export function CaseRings({ file }: { readonly file: CaseFile }) {
  const held = useQuery({ ...caseRingsQuery(file.id, file.rings), enabled: file.rings.length > 0 });
  const { busy, run, refusal } = useHeldWrite(file);
  const rows = held.data?.filter(({ id }) => file.rings.includes(id)) ?? [];
  return (
    <section aria-labelledby="rings">
      <div className="section-head">
        <h2 id="rings">Rings</h2>
        <span className="quiet">{formatCount(file.rings.length)}</span>
      </div>
      {refusal}
      {file.rings.length === 0 && <p className="case-empty">No ring. Open one, and choose Add to a case.</p>}
      {held.isError && <Failure error={held.error} onRetry={() => held.refetch()} />}
      {file.rings.length > 0 && held.isPending && <Skeleton lines={file.rings.length} label="Loading its rings" />}
      {file.rings.length > 0 && rows.length > 0 && (
        <table className="table framed">
          <thead>
            <tr>
              <th scope="col">What holds it together</th>
              <th scope="col" className="number">
                Bits
              </th>
              <th scope="col" className="number">
                Parties
              </th>
              <th scope="col">Last (UTC)</th>
              <th scope="col">
                <span className="unseen">Take out</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, ring }) => (
              <tr key={id}>
                {ring === null ? (
                  <td colSpan={4} className="quiet">
                    Nothing holds it together any more: <span className="raw">{id}</span>
                  </td>
                ) : (
                  <>
                    <td>
                      <Link to={ringAt(ring.id)} dir="auto">
                        {ring.summary}
                      </Link>
                      {ring.id !== id && (
                        <span className="quiet"> The ring that was put in is part of this one now.</span>
                      )}
                    </td>
                    <td className="number">{formatBits(ring.bits)}</td>
                    <td className="number">{formatCount(ring.partyCount)}</td>
                    <td className="dates">{formatDay(ring.lastSubmittedAt)}</td>
                  </>
                )}
                <td className="cell-act">
                  <TakeOut
                    what="this ring"
                    busy={busy}
                    onClick={() =>
                      run((seen) => request(RemoveFromCaseDocument, { ...seen, contents: { rings: [id] } }))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
