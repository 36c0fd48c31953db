import { useState } from 'react';
import { Link } from 'react-router';
import { flagAt, whyOf } from '../state/address.ts';
import type { CasePin } from '../state/case-file.ts';
import { formatBits, formatCount, formatInstant } from '../state/format.ts';
import { asNodeKind, KINDS } from '../state/kind.ts';
import { Icon, KindMark } from './icon.tsx';

interface PinnedProps {
  readonly pin: CasePin;
  /** Undefined while it is being compared. */
  readonly changes: readonly string[] | undefined;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onTakeOut: () => void;
}

const firstLines = 5;

/** One pin: what it kept, who kept it and when, and what has changed since. */
export function Pinned({ pin, changes, error, busy, onTakeOut }: PinnedProps) {
  const [all, setAll] = useState(false);
  const lines = all ? pin.lines : pin.lines.slice(0, firstLines);
  const [a = '', b = ''] = pin.about;
  const [first, second] = pin.between;
  const title = first && second ? `${nameOf(first)} and ${nameOf(second)}` : pin.title;
  return (
    <article className="pin" aria-label={title}>
      <header className="pin-head">
        <h3>
          {first && second ? (
            <>
              <bdi>{nameOf(first)}</bdi> and <bdi>{nameOf(second)}</bdi>
            </>
          ) : (
            <bdi>{pin.title}</bdi>
          )}
        </h3>
        <span className="number strong">{formatBits(pin.bits)} bits</span>
      </header>
      <p className="pin-by quiet">
        <Icon name="pin" size={13} /> {pin.kind === 'why' ? 'Link' : 'Flag'} as it was on {formatInstant(pin.at)},
        pinned by <span dir="auto">{pin.by}</span>
      </p>
      {first !== undefined && (
        <p className="pin-words" dir="auto">
          {pin.title}
        </p>
      )}
      {pin.lines.length > 0 && (
        <table className="table dense pin-lines">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Value</th>
              <th scope="col">What it says</th>
              <th scope="col" className="number">
                Bits
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.kind} ${line.shown} ${line.note}`}>
                <td className="pin-kind">
                  <span className="with-mark">
                    {line.kind in KINDS && <KindMark kind={line.kind} size={16} />}
                    {line.kind in KINDS ? KINDS[asNodeKind(line.kind)].one : line.kind.replaceAll('_', ' ')}
                  </span>
                </td>
                <td className="raw pin-value" dir="auto">
                  {line.shown}
                </td>
                <td dir="auto">{line.note}</td>
                <td className="number">{line.bits === null ? '' : formatBits(line.bits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pin.lines.length > lines.length && (
        <button type="button" className="plain-link pin-more" onClick={() => setAll(true)}>
          Show all {formatCount(pin.lines.length)}
        </button>
      )}
      <div className={changes !== undefined && changes.length > 0 ? 'pin-since pin-changed' : 'pin-since'}>
        {changes === undefined ? (
          <p className="quiet" role="status">
            {error ? `It could not be compared with what is there now. ${error.message}` : 'Comparing with now…'}
          </p>
        ) : changes.length === 0 ? (
          <p className="quiet">
            <Icon name="check" size={14} /> Nothing has changed since.
          </p>
        ) : (
          <>
            <h4>What has changed since</h4>
            <ul>
              {changes.map((change) => (
                <li key={change} dir="auto">
                  {change}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <footer className="pin-foot">
        <Link to={pin.kind === 'flag' ? flagAt(a) : whyOf(first?.party?.key ?? a, second?.party?.key ?? b)}>
          As it is now
        </Link>
        <button type="button" className="plain-link" disabled={busy} onClick={onTakeOut}>
          Take out
        </button>
      </footer>
    </article>
  );
}

const nameOf = ({ key, party }: CasePin['between'][number]): string =>
  party?.name ?? `${key.slice(key.indexOf(':') + 1)} (no longer in the store)`;
