import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { formatCount } from '../state/format.ts';

interface ShowMoreProps {
  readonly list: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  readonly total: number;
}

/** Asks for the next page of a list, where there is one. */
export function ShowMore({ list, total }: ShowMoreProps) {
  if (!list.hasNextPage) return null;
  return (
    <button type="button" className="button" disabled={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
      {list.isFetchingNextPage ? 'Loading…' : `Show more of ${formatCount(total)}`}
    </button>
  );
}
