import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { orNothing, request } from './request.ts';
import {
  AttributeLedgerDocument,
  FlagLedgerDocument,
  LedgerDocument,
  LedgerEntryDetailsDocument,
} from './state/operations.generated.ts';

/** Whatever is asked about the ledger stands under this, so that one write renews it all. */
export const ledgerQueries = 'ledger';

/** @param holds only what says something now, or only what does not; all where it is null */
export const ledgerQuery = (holds: boolean | null, first: number) =>
  infiniteQueryOptions({
    queryKey: [ledgerQueries, 'list', holds, first],
    queryFn: async ({ pageParam, signal }) =>
      (await request(LedgerDocument, { holds, first, after: pageParam }, signal)).ledger,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

export const ledgerEntryQuery = (id: string) =>
  queryOptions({
    queryKey: [ledgerQueries, 'entry', id],
    queryFn: async ({ signal }) =>
      (await orNothing(request(LedgerEntryDetailsDocument, { entry: id }, signal)))?.ledgerEntry ?? null,
  });

/** What the ledger says of one value. */
export const ledgerOfValueQuery = (attribute: string) =>
  queryOptions({
    queryKey: [ledgerQueries, 'value', attribute],
    queryFn: async ({ signal }) =>
      (await orNothing(request(AttributeLedgerDocument, { attribute }, signal)))?.attribute?.ledger ?? [],
  });

/** What the ledger says of the values that a flag stands on: asked anew with the flag, since a decision may enter some. */
export const ledgerOfFlagQuery = (flag: string) =>
  queryOptions({
    queryKey: ['flag', flag, 'ledger'],
    queryFn: async ({ signal }) => (await orNothing(request(FlagLedgerDocument, { flag }, signal)))?.flag.ledger ?? [],
  });
