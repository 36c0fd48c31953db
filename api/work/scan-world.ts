import type { World } from '../evidence/world.ts';
import { attributeKinds } from '../graph/attribute-kind.ts';
import {
  attributesOfHolders,
  brokersOfAttributes,
  holdersOfAttributes,
  scanAttributeKeys,
  scanHolderKeys,
  sharedAmong,
} from '../graph/queries.generated.ts';
import type { Reader, Runner } from '../graph/store.ts';
import { groupBy } from './group-by.ts';
import { addHolderRows, addRest, addValues } from './load-world.ts';
import { pages } from './pages.ts';
import { defaultSettings, type EvidenceSettings } from './settings.ts';
import { addAllSimilar } from './similar/add-similar.ts';
import { WorldBuilder } from './world-builder.ts';

/**
 * The whole store as far as links depend on it: every value that more than one party holds, with its holders and all
 * their fellow applications. Who shares nothing is left out, and so is every value of one party alone, which is what
 * keeps a million applications within memory.
 */
export async function scanWorld(store: Reader, settings: EvidenceSettings = defaultSettings): Promise<World> {
  const builder = new WorldBuilder(settings.pairLimit);
  const sharing = new Set<string>();
  for (const kind of attributeKinds) {
    const keys = await scanAttributeKeys(store, { prefix: `${kind}:` });
    for (const page of pages(keys)) {
      const shared = await sharedAmong(store, { keys: page.map(({ key }) => key) });
      for (const holder of await addValues(store, shared, builder)) sharing.add(holder);
    }
    const all = keys.map(({ key }) => key);
    for (const holder of await addAllSimilar(kind, all, store, builder)) sharing.add(holder);
  }
  await addSharingParties(store, sharing, builder);
  await addChannelsOfBrokers(store, builder);
  await addRest(store, builder);
  const world = builder.build();
  for (const [party, values] of heldByParty(world)) builder.holds(party, values);
  return world;
}

/** Adds every holder whose party shares something. */
async function addSharingParties(store: Runner, sharing: ReadonlySet<string>, builder: WorldBuilder): Promise<void> {
  for (const page of pages([...sharing])) await addHolderRows(store, page, builder);
  const parties = new Set(builder.knownParties);
  for (const page of pages(await scanHolderKeys(store, { prefix: 'application:' }))) {
    const others = page.flatMap(({ key }) => (builder.has(key) ? [] : [key]));
    await addHolderRows(store, others, builder, ({ party }) => parties.has(party));
  }
}

/** Adds of which declared brokers the holders give a channel, from the brokers' side: they are few. */
async function addChannelsOfBrokers(store: Runner, builder: WorldBuilder): Promise<void> {
  const brokers = await scanHolderKeys(store, { prefix: 'broker:' });
  for (const page of pages(brokers, 100)) {
    const declared = await attributesOfHolders(store, { holders: page.map(({ key }) => key) });
    const keys = [...new Set(declared.map(({ attribute }) => attribute))];
    const brokersOf = groupBy(await brokersOfAttributes(store, { keys }), ({ attribute }) => attribute);
    for (const { attribute, holder } of await holdersOfAttributes(store, { keys })) {
      for (const { broker } of brokersOf.get(attribute) ?? []) builder.givesChannel(holder, broker);
    }
  }
}

function heldByParty(world: World): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const value of world.values.values()) {
    const parties = new Set(value.holdings.flatMap(({ holder }) => world.holders.get(holder)?.party ?? []));
    for (const party of parties) {
      const values = held.get(party);
      if (values === undefined) held.set(party, [value.key]);
      else values.push(value.key);
    }
  }
  return held;
}
