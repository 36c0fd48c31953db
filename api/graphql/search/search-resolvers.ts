import { search } from '../../work/search/search.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, { text, first }, { store, sealKey }) => search(store, text, first, sealKey),
  },
};
