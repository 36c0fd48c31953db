import { addressesNear, bandsOfValues, emailsByFamilies, resumesByBands } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { nearOf } from '../similar/address-near.ts';
import { emailFamily } from '../similar/email-family.ts';

/** In place of a record's key: something in the graph changed that no key says, so everything has to be looked at again. */
export const EVERYTHING = 'everything';

/** Queued for a broker that placed somebody and no longer does: how many candidates it has changed, and nothing else of it. */
export const keyOfPlacements = (broker: string): string => `placements:${broker}`;

/**
 * What is to be queued when a holder lets go of values: the values, since all others who hold them are looked at in their
 * light, and of those that may leave the graph with it the values that may have been like them. To be asked before they do.
 * @param mayGo those that nobody else may hold; all of them unless said
 */
export async function keysOfLost(
  runner: Runner,
  lost: readonly string[],
  mayGo: readonly string[] = lost,
): Promise<string[]> {
  return [
    ...new Set([
      ...lost,
      ...(await addresses(runner, mayGo)),
      ...(await emails(runner, mayGo)),
      ...(await resumes(runner, mayGo)),
    ]),
  ];
}

async function addresses(runner: Runner, keys: readonly string[]): Promise<string[]> {
  const near = blocksOf(keys, 'address:', nearOf);
  return near.length === 0 ? [] : few(await addressesNear(runner, { near }), (row) => row.near, keys);
}

async function emails(runner: Runner, keys: readonly string[]): Promise<string[]> {
  const families = blocksOf(keys, 'email:', emailFamily);
  return families.length === 0 ? [] : few(await emailsByFamilies(runner, { families }), ({ family }) => family, keys);
}

async function resumes(runner: Runner, keys: readonly string[]): Promise<string[]> {
  const own = keys.filter((key) => key.startsWith('resume:'));
  const banded = own.length === 0 ? [] : await bandsOfValues(runner, { keys: own });
  const bands = [...new Set(banded.flatMap((row) => row.bands))];
  return bands.length === 0 ? [] : few(await resumesByBands(runner, { bands }), ({ band }) => band, keys);
}

/** What these values have in common with those that may be like them. */
function blocksOf<Block>(
  keys: readonly string[],
  prefix: string,
  blockOf: (canonical: string) => Block | undefined,
): Block[] {
  const own = keys.filter((key) => key.startsWith(prefix));
  return [...new Set(own.flatMap((key) => blockOf(key.slice(prefix.length)) ?? []))];
}

/** A block of more values says nothing (MOST_SIMILAR of work), neither before some of them go nor after. */
const MOST_SIMILAR = 200;

function few<Row extends { readonly key: string }>(
  rows: readonly Row[],
  blockOf: (row: Row) => string | number,
  going: readonly string[],
): string[] {
  const sizes = new Map<string | number, number>();
  for (const row of rows) sizes.set(blockOf(row), (sizes.get(blockOf(row)) ?? 0) + 1);
  return rows.flatMap((row) => ((sizes.get(blockOf(row)) ?? 0) <= MOST_SIMILAR + going.length ? [row.key] : []));
}
