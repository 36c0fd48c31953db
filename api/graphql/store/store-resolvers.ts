import type { Resolvers } from '../resolvers.generated.ts';

export const storeResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => viewer,
  },
};
