import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../request.ts';
import { flagAt } from '../state/address.ts';
import type { CaseFile } from '../state/case-file.ts';
import { RULE_WORDS, STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits, formatCount, formatDay } from '../state/format.ts';
import { RemoveFromCaseDocument } from '../state/operations.generated.ts';
import { TakeOut } from './take-out.tsx';
import { useHeldWrite } from './use-held-write.tsx';

const firstRows = 8;

/** The flags of a case, as they stand now. */
export function CaseFlags({ file }: { readonly file: CaseFile }) {
  const [all, setAll] = useState(false);
  const { busy, run, refusal } = useHeldWrite(file);
  const rows = all ? file.flags : file.flags.slice(0, firstRows);
  return (
    <section aria-labelledby="flags">
      <div className="section-head">
        <h2 id="flags">Flags</h2>
        <span className="quiet">{formatCount(file.flags.length)}</span>
      </div>
      {refusal}
      {file.flags.length === 0 && (
        <p className="case-empty">No flag. Open one of the queue, and choose Add to a case.</p>
      )}
      {rows.length > 0 && (
        <table className="table framed">
          <thead>
            <tr>
              <th scope="col">What was found</th>
              <th scope="col">Rule</th>
              <th scope="col" className="number">
                Bits
              </th>
              <th scope="col">State</th>
              <th scope="col">Since (UTC)</th>
              <th scope="col">
                <span className="unseen">Take out</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((flag) => (
              <tr key={flag.id}>
                <td>
                  <Link to={flagAt(flag.id)} dir="auto">
                    {flag.summary}
                  </Link>
                </td>
                <td className="cell-whole">{RULE_WORDS[flag.rule]}</td>
                <td className="number">{formatBits(flag.bits)}</td>
                <td>{STATUS_WORDS[flag.status]}</td>
                <td className="dates">{formatDay(flag.firstSeenAt)}</td>
                <td className="cell-act">
                  <TakeOut
                    what="this flag"
                    busy={busy}
                    onClick={() =>
                      run((seen) => request(RemoveFromCaseDocument, { ...seen, contents: { flags: [flag.id] } }))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {file.flags.length > rows.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {formatCount(file.flags.length)}
        </button>
      )}
    </section>
  );
}
