import { infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { orNothing, RequestError, request } from './request.ts';
import { mostNodes } from './state/network-model.ts';
import {
  ApplicationDetailsDocument,
  AttributeDetailsDocument,
  BrokerStandingDocument,
  ExpansionCountsDocument,
  FlagDetailsDocument,
  NeighbourhoodDocument,
  type NetworkPartsFragment,
  PartyDetailsDocument,
  PartyLinksDocument,
  PartySignsDocument,
  QueueDocument,
  RingDetailsDocument,
  RingStoryDocument,
  RingsDocument,
  SearchDocument,
  StoreSummaryDocument,
  TrendsDocument,
  WhyDocument,
} from './state/operations.generated.ts';
import { type QueueChoice, STATES } from './state/queue-choice.ts';
import type { TrendChoice } from './state/trend-choice.ts';

const nothingFound: NetworkPartsFragment = { nodes: [], edges: [], links: [], omitted: [] };

/** How many nodes a first look shows; the answer says what it left out. */
export const firstLook = 120;
/** How many nodes of a ring are drawn. */
export const ringNodes = 200;

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && error instanceof RequestError && (error.code === 'unreachable' || error.code === 'failed'),
      },
    },
  });
}

export const storeQuery = queryOptions({
  queryKey: ['store'],
  queryFn: ({ signal }) => request(StoreSummaryDocument, {}, signal),
});

export const searchQuery = (text: string, first: number) =>
  queryOptions({
    queryKey: ['search', text, first],
    queryFn: async ({ signal }) => (await request(SearchDocument, { text, first }, signal)).search,
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });

/** A first look around some nodes, or exactly the nodes named with what ties them to each other. */
export const networkQuery = (of: { readonly around: readonly string[] } | { readonly exactly: readonly string[] }) =>
  queryOptions({
    queryKey: ['network', of],
    queryFn: async ({ signal }) => {
      const variables =
        'around' in of
          ? ({ around: of.around, depth: 1, maxNodes: firstLook, shared: 'MOST' } as const)
          : ({ around: of.exactly.slice(0, mostNodes), depth: 0, maxNodes: mostNodes, shared: 'MOST' } as const);
      return (await orNothing(request(NeighbourhoodDocument, variables, signal)))?.neighbourhood ?? nothingFound;
    },
  });

export const ringQuery = (id: string) =>
  queryOptions({
    queryKey: ['ring', id],
    queryFn: async ({ signal }) =>
      (await orNothing(request(RingDetailsDocument, { id, maxNodes: ringNodes }, signal)))?.ring ?? null,
  });

/** What takes the server a look at everything around the ring. */
export const ringStoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['ring story', id],
    queryFn: async ({ signal }) => (await orNothing(request(RingStoryDocument, { id }, signal)))?.ring ?? null,
  });

export const standingQuery = (broker: string) =>
  queryOptions({
    queryKey: ['standing', broker],
    queryFn: async ({ signal }) =>
      (await orNothing(request(BrokerStandingDocument, { broker }, signal)))?.broker?.standing ?? null,
  });

export const ringsQuery = (first: number) =>
  infiniteQueryOptions({
    queryKey: ['rings', first],
    queryFn: async ({ pageParam, signal }) =>
      (await request(RingsDocument, { first, after: pageParam, pictureNodes: 60 }, signal)).rings,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

/** How many flags a page of the queue holds. */
const queuePage = 50;

/** One page of the queue. @param after where the page before ends; undefined for the first */
export const queueQuery = ({ state, rule, after }: Pick<QueueChoice, 'state' | 'rule' | 'after'>) =>
  queryOptions({
    queryKey: ['queue', state, rule, after],
    queryFn: async ({ signal }) => {
      const { statuses } = STATES[state];
      const rules = rule === undefined ? null : [rule];
      return (await request(QueueDocument, { statuses, rules, first: queuePage, after: after ?? null }, signal)).flags;
    },
  });

export const flagQuery = (id: string) =>
  queryOptions({
    queryKey: ['flag', id],
    queryFn: async ({ signal }) => (await orNothing(request(FlagDetailsDocument, { flag: id }, signal)))?.flag ?? null,
  });

export const trendsQuery = ({ by, weeks, until }: TrendChoice) =>
  queryOptions({
    queryKey: ['trends', by, weeks, until],
    queryFn: async ({ signal }) => (await request(TrendsDocument, { by, weeks, until: until ?? null }, signal)).trends,
  });

export const whyQuery = (a: string, b: string) =>
  queryOptions({
    queryKey: ['why', a, b],
    queryFn: async ({ signal }) => (await request(WhyDocument, { a, b }, signal)).why,
  });

export const partyQuery = (id: string) =>
  queryOptions({
    queryKey: ['party', id],
    queryFn: async ({ signal }) => (await orNothing(request(PartyDetailsDocument, { id }, signal)))?.party ?? null,
  });

export const signsQuery = (party: string) =>
  queryOptions({
    queryKey: ['signs', party],
    queryFn: async ({ signal }) =>
      (await orNothing(request(PartySignsDocument, { id: party }, signal)))?.applicant ?? { applications: [] },
  });

export const linksQuery = (party: string) =>
  infiniteQueryOptions({
    queryKey: ['links', party],
    queryFn: async ({ pageParam, signal }) =>
      (await request(PartyLinksDocument, { party, first: 10, after: pageParam }, signal)).links,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

export const attributeQuery = (key: string) =>
  infiniteQueryOptions({
    queryKey: ['attribute', key],
    queryFn: async ({ pageParam, signal }) =>
      (await orNothing(request(AttributeDetailsDocument, { key, first: 50, after: pageParam }, signal)))?.attribute ??
      null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.parties.pageInfo.hasNextPage ? page.parties.pageInfo.endCursor : undefined),
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: async ({ signal }) =>
      (await orNothing(request(ApplicationDetailsDocument, { id }, signal)))?.application ?? null,
  });

export const expansionQuery = (node: string) =>
  queryOptions({
    queryKey: ['expansion', node],
    queryFn: async ({ signal }) => (await request(ExpansionCountsDocument, { node }, signal)).expansionCounts,
  });
