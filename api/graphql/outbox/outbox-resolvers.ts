import { deliveries } from '../../work/outbox/entries.ts';
import { pageSize } from '../base/page-of.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const outboxResolvers: Resolvers = {
  Query: {
    deliveries: (_root, { states, first }, { store }) => deliveries(store, states, pageSize({ first })),
  },
};
