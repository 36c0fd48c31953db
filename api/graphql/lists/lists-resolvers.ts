import type { Resolvers } from '../resolvers.generated.ts';

export const listsResolvers: Resolvers = {
  Attribute: {
    listed: async ({ key }, _args, { loaders }) => (await loaders.listed.load(key)) ?? [],
  },
};
