import { storeSummary } from '../../work/store-summary.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const storeResolvers: Resolvers = {
  Query: {
    store: (_root, _args, { store }) => storeSummary(store),
    viewer: (_root, _args, { viewer }) => viewer,
  },
};
