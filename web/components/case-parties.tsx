import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../request.ts';
import { networkAround } from '../state/address.ts';
import type { CaseFile } from '../state/case-file.ts';
import { formatCount } from '../state/format.ts';
import { kindOfKey } from '../state/kind.ts';
import { AddToCaseDocument, RemoveFromCaseDocument } from '../state/operations.generated.ts';
import { AddById } from './add-by-id.tsx';
import { KindMark } from './icon.tsx';
import { TakeOut } from './take-out.tsx';
import { useHeldWrite } from './use-held-write.tsx';

const firstRows = 12;
/** More than these side by side are no picture. */
const mostDrawn = 60;

/** The parties of a case, as they were called when they were put in and as they are now. */
export function CaseParties({ file }: { readonly file: CaseFile }) {
  const [all, setAll] = useState(false);
  const { busy, run, refusal } = useHeldWrite(file);
  const rows = all ? file.holds : file.holds.slice(0, firstRows);
  const present = file.holds.flatMap(({ party }) => party?.key ?? []);
  return (
    <section aria-labelledby="parties">
      <div className="section-head">
        <h2 id="parties">Parties</h2>
        <span className="quiet">{formatCount(file.holds.length)}</span>
        {present.length > 0 && (
          <Link className="more" to={networkAround(...present.slice(0, mostDrawn))}>
            {present.length > mostDrawn ? `The first ${mostDrawn} in a network` : 'See them in a network'}
          </Link>
        )}
      </div>
      {refusal}
      {file.holds.length === 0 && (
        <p className="case-empty">
          Nobody is in it yet. While it is open or referred, the nightly run flags whoever gives again what its parties
          gave.
        </p>
      )}
      {rows.length > 0 && (
        <table className="table framed dense">
          <thead>
            <tr>
              <th scope="col">Party</th>
              <th scope="col">Id</th>
              <th scope="col" className="number">
                Applications
              </th>
              <th scope="col">
                <span className="unseen">Take out</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, party }) => (
              <tr key={key}>
                <td className="cell-wide">
                  {party === null ? (
                    <span className="quiet">No longer in the store</span>
                  ) : (
                    <span className="with-mark">
                      <KindMark kind={kindOfKey(party.key)} size={18} />
                      <Link to={networkAround(party.key)} dir="auto" className="cut">
                        {party.name}
                      </Link>
                    </span>
                  )}
                </td>
                <td className="raw cut-cell">
                  {party?.id ?? key.slice(key.indexOf(':') + 1)}
                  {party !== null && party.key !== key && (
                    <span className="quiet"> put in as {key.slice(key.indexOf(':') + 1)}</span>
                  )}
                </td>
                <td className="number">{party === null ? '' : formatCount(party.applicationCount)}</td>
                <td className="cell-act">
                  <TakeOut
                    what={party?.name ?? key}
                    busy={busy}
                    onClick={() =>
                      run((seen) => request(RemoveFromCaseDocument, { ...seen, contents: { parties: [key] } }))
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {file.holds.length > rows.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {formatCount(file.holds.length)}
        </button>
      )}
      <AddById
        label="Put in by id"
        hint="APP-000204, greenhouse/APP-1"
        busy={busy}
        onAdd={(parties, done) => run((seen) => request(AddToCaseDocument, { ...seen, contents: { parties } }), done)}
      />
    </section>
  );
}
