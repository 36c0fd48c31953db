import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { orNothing, request } from './request.ts';
import {
  CaseChangesDocument,
  CaseDetailsDocument,
  CaseInListDocument,
  CaseRingsDocument,
  type CaseStatus,
  CasesDocument,
  FlagCasesDocument,
  PartyCasesDocument,
  RingCasesDocument,
} from './state/operations.generated.ts';

/** Whatever is asked about cases stands under this, so that one write renews it all. */
export const caseQueries = 'cases';

/** @param matching words of the id, the title or the owner */
export const casesQuery = (statuses: readonly CaseStatus[], first: number, matching = '') =>
  infiniteQueryOptions({
    queryKey: [caseQueries, 'list', statuses, first, matching],
    queryFn: async ({ pageParam, signal }) =>
      (await request(CasesDocument, { statuses, matching, first, after: pageParam }, signal)).cases,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

/** A case as it stands in a list. */
export const caseInListQuery = (id: string) =>
  queryOptions({
    queryKey: [caseQueries, 'line', id],
    queryFn: async ({ signal }) => (await request(CaseInListDocument, { case: id }, signal)).case,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [caseQueries, 'file', id],
    queryFn: async ({ signal }) => (await orNothing(request(CaseDetailsDocument, { case: id }, signal)))?.case ?? null,
  });

/** What the rings of a case are now: the server looks at every ring for it. */
export const caseRingsQuery = (id: string, rings: readonly string[]) =>
  queryOptions({
    queryKey: ['rings of a case', id, rings],
    queryFn: async ({ signal }) => (await request(CaseRingsDocument, { case: id }, signal)).case.heldRings,
    placeholderData: keepPreviousData,
  });

/** What has changed since evidence was pinned, by pin: the server weighs each anew for it. */
export const caseChangesQuery = (id: string, pins: readonly string[]) =>
  queryOptions({
    queryKey: ['changes of a case', id, pins],
    queryFn: async ({ signal }) => {
      const { pins: compared } = (await request(CaseChangesDocument, { case: id }, signal)).case;
      return new Map(compared.map(({ id: pin, changes }) => [pin, changes]));
    },
    placeholderData: keepPreviousData,
  });

/** What a case can hold. */
export type Holdable = 'party' | 'ring' | 'flag';

/** The cases that hold something. */
export const casesHoldingQuery = (kind: Holdable, id: string) =>
  queryOptions({
    queryKey: [caseQueries, 'holding', kind, id],
    queryFn: async ({ signal }) => (await orNothing(holding(kind, id, signal))) ?? [],
  });

async function holding(kind: Holdable, id: string, signal: AbortSignal) {
  if (kind === 'party') return (await request(PartyCasesDocument, { party: id }, signal)).party?.cases ?? [];
  if (kind === 'ring') return (await request(RingCasesDocument, { ring: id }, signal)).ring?.cases ?? [];
  return (await request(FlagCasesDocument, { flag: id }, signal)).flag.cases;
}
