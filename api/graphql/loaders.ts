import DataLoader from 'dataloader';
import type { Listing } from '../evidence/listing.ts';
import type { Reader, Store } from '../graph/store.ts';
import { type ApplicationDetails, applicationsOf, applicationsOfParties } from '../work/entities/applications.ts';
import { type AttributeSummary, attributeSummaries } from '../work/entities/attribute-summaries.ts';
import { contestedWith } from '../work/entities/contested-with.ts';
import { type HeldAttribute, heldByHolders, heldByParties } from '../work/entities/held-attributes.ts';
import { listingsOf } from '../work/entities/listings.ts';
import { type PartySummary, partySummaries } from '../work/entities/party-summaries.ts';
import { presentParties } from '../work/entities/present-parties.ts';
import { assessApplications, type IndicatorResult } from '../work/indicators/assess.ts';
import type { IndicatorCatalogue } from '../work/indicators/catalogue.ts';
import type { Entry } from '../work/ledger/entry.ts';
import { entriesOf } from '../work/ledger/read-entries.ts';
import { type HistoryLine, historyOf } from '../work/review/history.ts';

/** Loads by key what the nested fields of one request ask for: one question for all nodes of a level, never one a node. */
export interface Loaders {
  readonly party: DataLoader<string, PartySummary | undefined>;
  /** The key of a party now, by a key that it has had. */
  readonly presentParty: DataLoader<string, string | undefined>;
  readonly attribute: DataLoader<string, AttributeSummary | undefined>;
  /** What loaded lists say, by key of attribute. */
  readonly listed: DataLoader<string, readonly Listing[] | undefined>;
  /** What the ledger says, by key of attribute. */
  readonly ledger: DataLoader<string, readonly Entry[] | undefined>;
  /** By key of flag or case file. */
  readonly history: DataLoader<string, readonly HistoryLine[] | undefined>;
  readonly application: DataLoader<string, ApplicationDetails | undefined>;
  readonly applicationsOfParty: DataLoader<string, readonly ApplicationDetails[] | undefined>;
  /** By key of applicant. */
  readonly contestedWith: DataLoader<string, readonly { readonly key: string }[] | undefined>;
  readonly heldByParty: DataLoader<string, readonly HeldAttribute[] | undefined>;
  readonly heldByHolder: DataLoader<string, readonly HeldAttribute[] | undefined>;
  /** By key of application. */
  readonly signs: DataLoader<string, readonly IndicatorResult[] | undefined>;
}

export function makeLoaders(store: Store, catalogue: IndicatorCatalogue): Loaders {
  return {
    party: loader(store, partySummaries),
    presentParty: loader(store, presentParties),
    attribute: loader(store, attributeSummaries),
    listed: loader(store, listingsOf),
    ledger: loader(store, entriesOf),
    history: loader(store, historyOf),
    application: loader(store, applicationsOf),
    applicationsOfParty: loader(store, applicationsOfParties),
    contestedWith: loader(store, contestedWith),
    heldByParty: loader(store, heldByParties),
    heldByHolder: loader(store, heldByHolders),
    signs: loader(store, (_store, keys) => assessApplications(store, catalogue, keys)),
  };
}

function loader<Value>(
  store: Reader,
  load: (store: Reader, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | undefined> {
  return new DataLoader(async (keys) => {
    const found = await load(store, keys);
    return keys.map((key) => found.get(key));
  });
}
