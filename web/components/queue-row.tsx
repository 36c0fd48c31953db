import { memo } from 'react';
import { Link } from 'react-router';
import { RULE_WORDS, STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits, formatDay } from '../state/format.ts';
import type { FlagLineFragment } from '../state/operations.generated.ts';

interface QueueRowProps {
  readonly flag: FlagLineFragment;
  readonly to: string;
  readonly current: boolean;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (to: string) => void;
}

/** One flag of the queue. Drawn again only when it changes itself: there may be thousands. */
export const QueueRow = memo(function QueueRow({ flag, to, current, onFocus, onOpen }: QueueRowProps) {
  return (
    <tr
      data-flag={flag.id}
      aria-current={current ? 'true' : undefined}
      onClick={() => onOpen(to)}
      onFocus={() => onFocus(flag.id)}
    >
      <td>
        <Link to={to} dir="auto" onClick={(event) => event.stopPropagation()}>
          {flag.summary}
        </Link>
      </td>
      <td>{RULE_WORDS[flag.rule]}</td>
      <td>{flag.severity}</td>
      <td className="number">{formatBits(flag.bits)}</td>
      <td dir="auto">
        {STATUS_WORDS[flag.status]}
        {flag.assignee !== null && `, ${flag.assignee}`}
      </td>
      <td className="dates">{formatDay(flag.firstSeenAt)}</td>
    </tr>
  );
});
