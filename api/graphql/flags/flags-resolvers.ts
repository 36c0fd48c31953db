import type { Flag } from '../../work/flags/flag.ts';
import { flagKey } from '../../work/flags/flag-node.ts';
import { type FlagsQuestion, findFlags, flagById, readFlags } from '../../work/flags/read-flags.ts';
import { idOfKey } from '../../work/party-key.ts';
import { type Page, type PageArgs, pageOf } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../resolvers.generated.ts';

interface FlagPage extends Page<Flag> {
  readonly before: number;
}

export const flagsResolvers: Resolvers = {
  Query: {
    flags: (_root, { statuses, rules, party, ...page }, context) =>
      flagPage(
        context,
        { statuses: statuses ?? undefined, rules: rules ?? undefined, party: party ?? undefined },
        page,
      ),
    flag: (_root, { id }, { store }) => flagById(store, id),
  },
  Flag: {
    subjects: async ({ subjects }, _args, { loaders }) => {
      const present = await Promise.all(subjects.map((key) => loaders.presentParty.load(key)));
      return [...new Set(present.flatMap((key) => key ?? []))].map((key) => ({ key }));
    },
    subjectIds: ({ subjects }) => subjects.map(idOfKey),
    changedSinceDecision: ({ decidedAt, lastChangedAt }) => decidedAt !== undefined && decidedAt < lastChangedAt,
    ringId: ({ ring }) => ring ?? null,
  },
};

async function flagPage({ store }: Context, question: FlagsQuestion, args: PageArgs): Promise<FlagPage> {
  const places = await findFlags(store, question);
  const page = pageOf(places, args, (place) => place);
  const first = page.edges[0]?.node.key;
  const before = first === undefined ? places.length : places.findIndex(({ key }) => key === first);
  const flags = await readFlags(
    store,
    page.edges.map(({ node }) => node.key),
  );
  const byKey = new Map(flags.map((flag) => [flagKey(flag.id), flag]));
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const flag = byKey.get(node.key);
    return flag === undefined ? [] : [{ cursor, node: flag }];
  });
  return { ...page, edges, before };
}
