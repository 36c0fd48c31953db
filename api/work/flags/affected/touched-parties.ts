import { attributesOfHolders, holdersOfParties, partiesOfHolders } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { byPages } from '../../pages.ts';
import type { Touched } from './touched.ts';

/** Parties of which something was touched, as they are now. */
export interface TouchedParties {
  /** Those that are there. */
  readonly parties: ReadonlySet<string>;
  /** All their applications, and brokers themselves, with the party of each. */
  readonly partyOf: ReadonlyMap<string, string>;
  /** Who holds each of their values: only holders of these parties. */
  readonly holdersOf: ReadonlyMap<string, readonly string[]>;
}

/** The parties behind touched records, with all their applications: what is touched of one is touched of the party. */
export async function touchedParties(store: Runner, touched: Touched): Promise<TouchedParties> {
  const own = await byPages(touched.holders, (page) => partiesOfHolders(store, { keys: page }));
  const parties = [...new Set([...own.map(({ party }) => party), ...touched.applicants])];
  const fellows = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  const partyOf = new Map(fellows.map(({ holder, party }) => [holder, party]));
  const held = await byPages([...partyOf.keys()], (page) => attributesOfHolders(store, { holders: page }));
  const holdersOf = new Map<string, string[]>();
  for (const { holder, attribute } of held) {
    const holders = holdersOf.get(attribute);
    if (holders === undefined) holdersOf.set(attribute, [holder]);
    else holders.push(holder);
  }
  return { parties: new Set(partyOf.values()), partyOf, holdersOf };
}

/** Values that somebody came to hold or let go of, or of which something else is said. */
export const valuesTouched = ({ holdersOf }: TouchedParties, { attributes }: Touched): ReadonlySet<string> =>
  new Set([...holdersOf.keys(), ...attributes]);
