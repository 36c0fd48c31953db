import { casesAbout } from '../../work/cases/cases-about.ts';
import { flagKey } from '../../work/flags/flag-node.ts';
import { flagById } from '../../work/flags/read-flags.ts';
import { rereadFlags } from '../../work/ledger/reread-flags.ts';
import { assignFlag, decideFlag, noteOnFlag, reopenFlag } from '../../work/review/review-flag.ts';
import { reviewStats } from '../../work/review/review-stats.ts';
import type { Context } from '../context.ts';
import { wishOf } from '../ledger/ledger-resolvers.ts';
import type { FlagDecision, Resolvers } from '../resolvers.generated.ts';

export const reviewResolvers: Resolvers = {
  Query: {
    reviewStats: (_root, _args, { store }) => reviewStats(store),
  },
  Mutation: {
    assignFlag: (_root, seen, { store, viewer }) => assignFlag(store, seen, viewer.name),
    decideFlag: (_root, { decision }, context) => decide(context, decision),
    reopenFlag: (_root, seen, { store, viewer }) => reopenFlag(store, seen, viewer.name),
    noteOnFlag: (_root, { id, text }, { store, viewer }) => noteOnFlag(store, id, text, viewer.name),
  },
  Flag: {
    outcome: ({ outcome }) => outcome ?? null,
    history: async ({ id }, _args, { loaders }) => (await loaders.history.load(flagKey(id))) ?? [],
    cases: async ({ id }, _args, { store }) => (await casesAbout(store, [id])).get(id) ?? [],
  },
};

async function decide({ store, viewer }: Context, { shared, text, ...decision }: FlagDecision) {
  const wish = { ...decision, text: text ?? undefined, shared: shared?.map(wishOf) };
  const { flag, entries } = await decideFlag(store, wish, viewer.name);
  const reread = await rereadFlags(
    store,
    entries.map(({ attribute }) => attribute),
    viewer.name,
  );
  return { flag: await flagById(store, flag.id), entries, reread: reread.filter((one) => one.flag.id !== flag.id) };
}
