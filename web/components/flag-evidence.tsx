import { formatBits } from '../state/format.ts';
import { asNodeKind, KINDS } from '../state/kind.ts';
import type { FlagDetailsQuery } from '../state/operations.generated.ts';
import { KindMark } from './icon.tsx';

/** What a flag stands on, each with the records that say so. */
export function FlagEvidence({ evidence }: { readonly evidence: FlagDetailsQuery['flag']['evidence'] }) {
  return (
    <section>
      <h2>Evidence</h2>
      <table className="table framed">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Value</th>
            <th scope="col">What it says</th>
            <th scope="col" className="number">
              Bits
            </th>
            <th scope="col">Records</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((one) => (
            <tr key={`${one.kind} ${one.key}`}>
              <td className="whole">
                {one.kind in KINDS ? (
                  <span className="with-mark">
                    <KindMark kind={asNodeKind(one.kind)} size={18} />
                    {KINDS[asNodeKind(one.kind)].one}
                  </span>
                ) : (
                  one.kind.replaceAll('_', ' ')
                )}
              </td>
              <td className="raw flag-value" dir="auto">
                {one.shown}
              </td>
              <td dir="auto">{one.explanation}</td>
              <td className="number">{one.bits === null ? '' : formatBits(one.bits)}</td>
              <td>
                <ul className="flag-records">
                  {one.records.map((record) => (
                    <li key={record} className="raw" dir="auto">
                      {record}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
