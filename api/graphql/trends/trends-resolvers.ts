import { trends } from '../../work/trends/trends.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const trendsResolvers: Resolvers = {
  Query: {
    trends: (_root, { by, until, weeks }, { store }) => trends(store, { by, until: until ?? undefined, weeks }),
  },
};
