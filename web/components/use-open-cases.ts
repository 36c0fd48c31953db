import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { caseInListQuery, casesQuery } from '../case-queries.ts';
import type { CaseLineFragment } from '../state/operations.generated.ts';
import { useSettled } from './use-settled.ts';

const open = ['open', 'referred'] as const;
/** Most that are listed at once. */
const listedAtMost = 50;

/**
 * The open cases that some words find, the one changed last first, and one that was chosen, which stays when the words
 * find others.
 */
export function useOpenCases(words: string, chosen: CaseLineFragment | undefined) {
  const all = useInfiniteQuery(casesQuery(open, listedAtMost));
  const matching = useInfiniteQuery({
    ...casesQuery(open, listedAtMost, useSettled(words.trim(), 200)),
    placeholderData: keepPreviousData,
  });
  const found = matching.data?.pages.flatMap((page) => page.edges.map(({ node }) => node)) ?? [];
  const listed = found.find(({ id }) => id === chosen?.id);
  const alone = useQuery({
    ...caseInListQuery(chosen?.id ?? ''),
    enabled: chosen !== undefined && matching.isSuccess && listed === undefined,
  });
  const target = listed ?? alone.data ?? chosen;
  return {
    error: all.error ?? matching.error,
    retry: () => Promise.all([all.refetch(), matching.refetch()]),
    isPending: all.isPending || matching.isPending,
    /** How many are open. */
    count: all.data?.pages[0]?.totalCount ?? 0,
    found,
    /** How many the words find, listed or not. */
    foundCount: matching.data?.pages[0]?.totalCount ?? 0,
    /** The one that was chosen, as it stands now. */
    target,
    rows: target === undefined || listed !== undefined ? found : [target, ...found],
  };
}
