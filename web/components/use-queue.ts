import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queueQuery } from '../queries.ts';
import type { QueueQuery } from '../state/operations.generated.ts';
import type { QueueChoice } from '../state/queue-choice.ts';

/** Where somebody came from to a page of the queue: cursors lead forward only. */
const cameFrom = new Map<string, string | undefined>();

/** One page of flags as chosen, the next one loaded ahead. A page is all that is drawn, so thousands cost no more than a few. */
export function useQueue(choice: QueueChoice) {
  const { after } = choice;
  const queue = useQuery(queueQuery(choice));
  const nextAfter = queue.data?.pageInfo.hasNextPage ? (queue.data.pageInfo.endCursor ?? undefined) : undefined;
  const next = useQuery({ ...queueQuery({ ...choice, after: nextAfter }), enabled: nextAfter !== undefined });
  const known = after !== undefined && cameFrom.has(after);
  const previousAfter = after === undefined ? undefined : cameFrom.get(after);
  const previous = useQuery({ ...queueQuery({ ...choice, after: previousAfter }), enabled: known });
  useEffect(() => {
    if (nextAfter !== undefined) cameFrom.set(nextAfter, after);
  }, [after, nextAfter]);
  return {
    queue,
    flags: flagsOf(queue.data),
    total: queue.data?.totalCount,
    before: queue.data?.before ?? 0,
    /** The next page and the one somebody came from, where there are any. */
    next: nextAfter === undefined ? undefined : { after: nextAfter, flags: flagsOf(next.data) },
    previous: known ? { after: previousAfter, flags: flagsOf(previous.data) } : undefined,
  };
}

const flagsOf = (page: QueueQuery['flags'] | undefined) => page?.edges.map((edge) => edge.node) ?? [];
