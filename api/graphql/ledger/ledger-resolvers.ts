import { addEntry, endEntry } from '../../work/ledger/change-ledger.ts';
import { type Entry, holdsAt } from '../../work/ledger/entry.ts';
import { flagsOn } from '../../work/ledger/flags-on.ts';
import { entryById, readEntries } from '../../work/ledger/read-entries.ts';
import { rereadFlags } from '../../work/ledger/reread-flags.ts';
import { largestPage, pageOf } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { LedgerWish, Resolvers } from '../resolvers.generated.ts';

export const ledgerResolvers: Resolvers = {
  Query: {
    ledger: async (_root, { holds, ...page }, { store }) => {
      const entries = await readEntries(store);
      const now = Date.now();
      const asked = typeof holds === 'boolean' ? entries.filter((entry) => holdsAt(entry, now) === holds) : entries;
      return pageOf(asked, page, ({ id, addedAt }) => ({ rank: Date.parse(addedAt), key: id }));
    },
    ledgerEntry: (_root, { id }, { store }) => entryById(store, id),
  },
  Mutation: {
    addLedgerEntry: async (_root, { entry }, context) =>
      changed(await addEntry(context.store, wishOf(entry), context.viewer.name), context),
    endLedgerEntry: async (_root, seen, context) =>
      changed(await endEntry(context.store, seen, context.viewer.name), context),
  },
  Attribute: {
    ledger: async ({ key }, _args, { loaders }) => (await loaders.ledger.load(key)) ?? [],
  },
  Flag: {
    ledger: async ({ attributes }, _args, { loaders }) =>
      (await Promise.all(attributes.map((key) => loaders.ledger.load(key)))).flatMap((entries) => entries ?? []),
  },
  LedgerEntry: {
    attribute: async ({ attribute }, _args, { loaders }) =>
      (await loaders.attribute.load(attribute)) === undefined ? null : { key: attribute },
    attributeKey: ({ attribute }) => attribute,
    flags: async ({ attribute }, _args, { store }) => (await flagsOn(store, [attribute])).slice(0, largestPage),
    holds: (entry) => holdsAt(entry, Date.now()),
  },
};

/** A wish as the domain takes it: nothing where nothing was given. */
export const wishOf = ({ expiresAt, ...wish }: LedgerWish) => ({ ...wish, expiresAt: expiresAt ?? undefined });

const changed = async (entry: Entry, { store, viewer }: Context) => ({
  entry,
  reread: await rereadFlags(store, [entry.attribute], viewer.name),
});
