import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { FlagLineFragment } from '../state/operations.generated.ts';
import { flagInQueue, type QueueChoice } from '../state/queue-choice.ts';
import { QueueRow } from './queue-row.tsx';
import { isTyping } from './shortcut.ts';
import { LIST_STEPS } from './use-list-keys.ts';

interface QueueTableProps {
  readonly flags: readonly FlagLineFragment[];
  readonly choice: QueueChoice;
  /** Told whom somebody is at, whenever that changes. */
  readonly onAt: (id: string) => void;
  /** Somebody goes on beyond the last row, or back before the first. */
  readonly onBeyond: (step: number) => void;
}

/** A page of the queue as rows. J and K go through it, with the focus; Enter opens. */
export function QueueTable({ flags, choice, onAt, onBeyond }: QueueTableProps) {
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(choice.at);
  const found = flags.findIndex((flag) => flag.id === at);
  const current = Math.max(0, found);
  const latest = useRef({ flags, current, onBeyond });
  latest.current = { flags, current, onBeyond };
  const rowOf = useCallback((id: string) => body.current?.querySelector(`[data-flag="${CSS.escape(id)}"]`), []);
  const open = useCallback((to: string) => navigate(to), [navigate]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { flags: rows, current: from } = latest.current;
      const step = LIST_STEPS[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const next = rows[from + step];
        // The focus goes along, so that a screen reader says the row.
        if (next === undefined) latest.current.onBeyond(step);
        else rowOf(next.id)?.querySelector('a')?.focus({ preventScroll: true });
      } else if (event.key === 'Enter' && !(event.target instanceof HTMLElement && event.target.closest('a, button'))) {
        const here = rows[from];
        if (here !== undefined) navigate(flagInQueue(here.id, choice));
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, choice, rowOf]);

  useEffect(() => {
    if (at === undefined) return;
    rowOf(at)?.scrollIntoView({ block: 'nearest' });
    // Whoever has gone on to another page by then is not to be called back to this one.
    const here = window.location.hash;
    const timer = setTimeout(() => window.location.hash === here && onAt(at), 200);
    return () => clearTimeout(timer);
  }, [at, rowOf, onAt]);

  return (
    <table className="table framed queue-table">
      <thead>
        <tr>
          <th scope="col">What was found</th>
          <th scope="col">Rule</th>
          <th scope="col">Severity</th>
          <th scope="col" className="number">
            Bits
          </th>
          <th scope="col">State</th>
          <th scope="col">Since (UTC)</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {flags.map((flag, row) => (
          <QueueRow
            key={flag.id}
            flag={flag}
            to={flagInQueue(flag.id, choice)}
            current={row === current}
            onFocus={setAt}
            onOpen={open}
          />
        ))}
      </tbody>
    </table>
  );
}
