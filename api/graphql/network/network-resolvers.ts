import { expand, expansionCounts } from '../../work/network/expand.ts';
import { neighbourhood } from '../../work/network/neighbourhood.ts';
import { sharedAttributes } from '../../work/shared-attributes.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const networkResolvers: Resolvers = {
  Query: {
    neighbourhood: (_root, question, { store }) => neighbourhood(store, question),
    expansionCounts: (_root, { node }, { store }) => expansionCounts(store, node),
    expand: (_root, { kinds, ...question }, { store }) => expand(store, { ...question, kinds: kinds ?? undefined }),
    sharedAttributes: (_root, { a, b }, { store }) => sharedAttributes(store, a, b),
  },
  SharedAttribute: {
    attribute: ({ key }) => ({ key }),
  },
};
