import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { isTyping } from '../components/shortcut.ts';
import { Failure, Notice, Skeleton, Typed } from '../components/states.tsx';
import { useTitle } from '../components/use-title.ts';
import { queueQuery } from '../queries.ts';
import { flagAt } from '../state/address.ts';
import { RULE_WORDS, STATUS_WORDS } from '../state/flag-words.ts';
import { formatBits, formatCount, formatDay } from '../state/format.ts';

/** What waits for a person, the gravest first. J and K go through it, Enter opens. */
export function QueueView() {
  useTitle('Queue');
  const navigate = useNavigate();
  const queue = useInfiniteQuery(queueQuery(50));
  const flags = queue.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  const total = queue.data?.pages[0]?.totalCount ?? 0;
  const [at, setAt] = useState(0);
  const current = flags[Math.min(at, flags.length - 1)];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const step =
        event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0 && flags.length > 0) {
        event.preventDefault();
        setAt((now) => Math.max(0, Math.min(flags.length - 1, now + step)));
      } else if (event.key === 'Enter' && current !== undefined && event.target === document.activeElement) {
        if (event.target instanceof HTMLAnchorElement || event.target instanceof HTMLButtonElement) return;
        navigate(flagAt(current.id));
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [flags.length, current, navigate]);

  useEffect(() => {
    document.querySelector(`[data-flag="${current?.id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);

  return (
    <div className="page">
      <div className="section-head">
        <h1>Queue</h1>
        <span className="quiet">
          {queue.data && `${formatCount(flags.length)} of ${formatCount(total)}, the gravest first. `}A flag asks you to
          look; it decides nothing.
        </span>
      </div>
      {queue.isError && <Failure error={queue.error} onRetry={() => queue.refetch()} />}
      {queue.isPending && <Skeleton lines={12} label="Loading the queue" />}
      {queue.data && flags.length === 0 && (
        <Notice title="Nothing waits">
          <p>
            <Typed text="`commonthread flag` looks for what is new since it last ran; `serve --flag-every 15m` does so by itself." />
          </p>
        </Notice>
      )}
      {flags.length > 0 && (
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
          <tbody>
            {flags.map((flag, row) => (
              <tr
                key={flag.id}
                data-flag={flag.id}
                aria-current={flag.id === current?.id ? 'true' : undefined}
                onClick={() => navigate(flagAt(flag.id))}
                onFocus={() => setAt(row)}
              >
                <td>
                  <Link to={flagAt(flag.id)} dir="auto" onClick={(event) => event.stopPropagation()}>
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
            ))}
          </tbody>
        </table>
      )}
      {queue.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={queue.isFetchingNextPage}
          onClick={() => queue.fetchNextPage()}
        >
          {queue.isFetchingNextPage ? 'Loading…' : `Show more of ${formatCount(total)}`}
        </button>
      )}
    </div>
  );
}
