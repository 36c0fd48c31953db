import { GraphQLError } from 'graphql';

/** Most that one page holds, whatever is asked for. */
export const largestPage = 200;

/** Where an item stands in a list: by rank, greatest first, then by key. */
export interface Place {
  readonly rank: number;
  readonly key: string;
}

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page of a list, as Relay's specification has it. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * Cuts a page out of a list that is sorted by place. A cursor is a place, not a number of items, so that what is
 * written between two pages makes no item come twice.
 */
export function pageOf<Node>(items: readonly Node[], args: PageArgs, placeOf: (item: Node) => Place): Page<Node> {
  const after = placeAfter(args);
  const from = after === undefined ? 0 : items.findIndex((item) => isAfter(placeOf(item), after));
  const rest = from < 0 ? [] : items.slice(from);
  return pageFrom(rest.slice(0, pageSize(args)), rest.length > pageSize(args), items.length, args, placeOf);
}

/** A page of items that were asked for page by page. */
export function pageFrom<Node>(
  items: readonly Node[],
  hasNextPage: boolean,
  totalCount: number,
  args: PageArgs,
  placeOf: (item: Node) => Place,
): Page<Node> {
  const edges = items.map((node) => ({ cursor: cursorOf(placeOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: placeAfter(args) !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** How many items a page takes: what was asked for, at most {@link largestPage}. */
export function pageSize({ first }: PageArgs): number {
  if (first < 0) throw badArgument('`first` is less than nothing.', `Ask for 0 to ${largestPage}.`);
  return Math.min(first, largestPage);
}

/** The place that a page comes after, if it is not the first. */
export function placeAfter({ after }: PageArgs): Place | undefined {
  if (after === null || after === undefined) return undefined;
  const [rank, key] = readCursor(after);
  if (typeof rank === 'number' && typeof key === 'string') return { rank, key };
  throw badArgument('`after` is no cursor of this list.', 'Give the `endCursor` of the page before, as it is.');
}

const cursorOf = ({ rank, key }: Place): string => Buffer.from(JSON.stringify([rank, key])).toString('base64url');

function readCursor(cursor: string): readonly unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

const isAfter = (place: Place, other: Place): boolean =>
  place.rank < other.rank || (place.rank === other.rank && place.key > other.key);

const badArgument = (message: string, next: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_ARGUMENT', next } });
