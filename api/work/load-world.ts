import type { World } from '../evidence/world.ts';
import {
  attributesOfHolders,
  channelsOfHolders,
  type HoldersRow,
  holders,
  holdersOfParties,
  holdingsOfAttributes,
  knownValuesOfAttributes,
  type SharedAmongRow,
  sharedAmong,
  statedByHolders,
} from '../graph/queries.generated.ts';
import type { Reader, Runner } from '../graph/store.ts';
import { brokersOf } from './brokers-of.ts';
import { groupBy } from './group-by.ts';
import { sharedThingsOf } from './ledger/shared-things-of.ts';
import { networksBeside } from './networks-beside.ts';
import { byPages, pages } from './pages.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';
import { addSimilarTo } from './similar/add-similar.ts';
import { whatCounts } from './what-counts.ts';
import { WorldBuilder } from './world-builder.ts';

/** Parties that are looked at together with each party. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The closed world around some parties: their values, everyone who holds these, and what those people state. The number
 * of statements does not depend on how many parties or values there are (but for very long lists, which go by pages).
 * @param pairs those of whom the link is asked for, each named under both; every link of these parties where it is left out
 */
export async function loadWorld(
  store: Reader,
  parties: readonly string[],
  settings: EvidenceSettings = defaultSettings,
  pairs?: Pairs,
): Promise<World> {
  const builder = new WorldBuilder(settings.pairLimit);
  const own = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  const partyOf = new Map(own.map(({ party, holder }) => [holder, party]));
  const all = await byPages([...partyOf.keys()], (page) => attributesOfHolders(store, { holders: page }));
  const similar = await addSimilarTo([...new Set(all.map(({ attribute }) => attribute))], store, builder);
  const attributes = pairs === undefined ? all : linking(all, partyOf, pairs, builder);
  const held = new Map(parties.map((party) => [party, new Set<string>()]));
  for (const { holder, attribute } of attributes) held.get(partyOf.get(holder) ?? '')?.add(attribute);

  const keys = [...new Set(attributes.map(({ attribute }) => attribute))];
  for (const [party, values] of held) if (values.size > 0) builder.holds(party, values);
  const every = await byPages(keys, (page) => sharedAmong(store, { keys: page }));
  const { counting, networks } = settings.onlyWhatCounts
    ? await whatCounts(store, every)
    : { counting: every, networks: [] };
  const seen = new Set([...partyOf.keys(), ...similar]);
  for (const holder of await addValues(store, counting, builder)) seen.add(holder);
  const [channels] = await Promise.all([channelsOf(store, [...seen]), addHolders(store, [...seen], builder)]);
  if (networks.length > 0) {
    const beside = await networksBeside(store, networks, builder.linking);
    const seenOn = await addValues(store, beside, builder);
    await addHolders(
      store,
      [...seenOn].filter((key) => !builder.has(key)),
      builder,
    );
  }
  const fellows = await channelsOf(
    store,
    builder.holderKeys.filter((key) => !seen.has(key)),
  );
  for (const { holder, broker } of [...channels, ...fellows]) builder.givesChannel(holder, broker);
  await addResidences(store, builder);
  await addRest(store, builder);
  return builder.build();
}

/** What two of a pair both hold, themselves or one like it. */
function linking<Row extends { readonly holder: string; readonly attribute: string }>(
  rows: readonly Row[],
  partyOf: ReadonlyMap<string, string>,
  pairs: Pairs,
  builder: WorldBuilder,
): readonly Row[] {
  const held = groupBy(rows, ({ attribute }) => builder.groupOf(attribute) ?? attribute);
  return [...held.values()].flatMap((together) => {
    const parties = [...new Set(together.map(({ holder }) => partyOf.get(holder) ?? ''))];
    const isLinking = parties.some((party, index) => {
      const others = pairs.get(party);
      return others !== undefined && parties.slice(index + 1).some((other) => others.has(other));
    });
    return isLinking ? together : [];
  });
}

/** Of which declared brokers these holders give a channel. */
const channelsOf = (store: Runner, keys: readonly string[]) =>
  byPages(keys, (page) => channelsOfHolders(store, { holders: page }));

/** Adds the residences that holders state, so that it is known who may live together, seen from either side of a pair. */
async function addResidences(store: Reader, builder: WorldBuilder): Promise<void> {
  const unknown = builder.unknownResidences;
  const [similar, shared] = await Promise.all([
    addSimilarTo(unknown, store, builder, ['address_similar']),
    byPages(unknown, (page) => sharedAmong(store, { keys: page })),
  ]);
  const seen = new Set([...similar, ...(await addValues(store, shared, builder))]);
  await addHolders(
    store,
    [...seen].filter((holder) => !builder.has(holder)),
    builder,
  );
}

/** Adds values with who holds them, and answers the holders. */
export async function addValues(
  store: Runner,
  shared: readonly SharedAmongRow[],
  builder: WorldBuilder,
): Promise<Set<string>> {
  const seen = new Set<string>();
  const listed = shared.filter((row) => !builder.isHub(row));
  const holdings = await byPages(listed, (page) =>
    holdingsOfAttributes(store, { keys: page.map(({ attribute }) => attribute), limit: mostHoldings(page) }),
  );
  for (const { holder } of holdings) seen.add(holder);
  const byValue = groupBy(holdings, ({ attribute }) => attribute);
  for (const row of shared) {
    const rows = builder.isHub(row) ? [] : (byValue.get(row.attribute) ?? []);
    builder.value(
      row,
      rows.map((holding) => builder.holding(holding)),
    );
  }
  return seen;
}

/** Uses that one holder can have for one value. */
const USES = 12;

const mostHoldings = (page: readonly SharedAmongRow[]): number =>
  USES * page.reduce((most, { holders: count }) => Math.max(most, count), 0);

/** Adds these holders and all other holders of their parties: what a party claims stands on any of its applications. */
async function addHolders(store: Runner, keys: readonly string[], builder: WorldBuilder): Promise<void> {
  for (const page of pages(keys)) await addHolderRows(store, page, builder);
  const fellows = await byPages(builder.knownParties, (page) => holdersOfParties(store, { parties: page }));
  const others = fellows.flatMap(({ holder }) => (builder.has(holder) ? [] : [holder]));
  for (const page of pages(others)) await addHolderRows(store, page, builder);
}

/** Adds those of a page of holders that are wanted, each with what it states itself. */
export async function addHolderRows(
  store: Runner,
  page: readonly string[],
  builder: WorldBuilder,
  isWanted?: (row: HoldersRow) => boolean,
): Promise<void> {
  const asked = holders(store, { keys: page });
  const wanted = isWanted === undefined ? page : (await asked).filter(isWanted).map(({ key }) => key);
  const [rows, stated] = await Promise.all([asked, statedByHolders(store, { holders: wanted })]);
  const ofHolder = groupBy(stated, ({ holder }) => holder);
  for (const row of isWanted === undefined ? rows : rows.filter(isWanted)) {
    builder.holder(row, ofHolder.get(row.key) ?? []);
  }
}

/** Adds the brokers that are named, and what lists and the ledger say of the values. */
export async function addRest(store: Runner, builder: WorldBuilder): Promise<void> {
  const now = Date.now();
  const [brokers, known, ledger] = await Promise.all([
    brokersOf(store, builder.namedBrokers),
    byPages(builder.valueKeys, (page) => knownValuesOfAttributes(store, { attributes: page })),
    sharedThingsOf(store, builder.valueKeys),
  ]);
  for (const row of brokers) builder.broker(row);
  for (const row of known) builder.known(row, now);
  for (const [attribute, things] of ledger) {
    for (const thing of things) builder.sharedThing(attribute, thing);
  }
}
