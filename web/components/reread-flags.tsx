import { Link } from 'react-router';
import { flagAt } from '../state/address.ts';
import { STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits, plural } from '../state/format.ts';
import type { RereadLineFragment } from '../state/operations.generated.ts';

const firstRows = 50;

/** Flags that say something else because the ledger does: what they said in bits, and what they say now. */
export function RereadFlags({ reread }: { readonly reread: readonly RereadLineFragment[] }) {
  if (reread.length === 0) {
    return (
      <p className="quiet">
        No flag about a link says anything else now. Flags of other rules are read again with the next run.
      </p>
    );
  }
  const back = reread.filter(({ returned }) => returned).length;
  const gone = reread.filter(({ withdrawn }) => withdrawn).length;
  return (
    <div className="reread">
      <p>
        {plural(reread.length, 'flag about a link says', 'flags about links say')} something else now
        {gone > 0 && `; ${plural(gone, 'is', 'are')} withdrawn, since nothing else ties its parties`}
        {back > 0 && `; ${plural(back, 'was', 'were')} withdrawn and ${back === 1 ? 'is' : 'are'} back`}. Flags of other
        rules are read again with the next run.
      </p>
      <table className="table framed dense">
        <thead>
          <tr>
            <th scope="col">What was found</th>
            <th scope="col">State</th>
            <th scope="col" className="number">
              Bits before
            </th>
            <th scope="col" className="number">
              Now
            </th>
          </tr>
        </thead>
        <tbody>
          {reread.slice(0, firstRows).map(({ flag, bitsBefore, returned, withdrawn }) => (
            <tr key={flag.id}>
              <td className="cell-wide">
                <Link to={flagAt(flag.id)} dir="auto" className="cut" title={flag.summary}>
                  {flag.summary}
                </Link>
              </td>
              <td>{withdrawn ? 'withdrawn' : STATUS_WORDS[flag.status]}</td>
              <td className="number">{returned ? '–' : formatBits(bitsBefore)}</td>
              <td className="number">{withdrawn ? '–' : formatBits(flag.bits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reread.length > firstRows && <p className="quiet">The first {firstRows} are shown; the queue has them all.</p>}
    </div>
  );
}
