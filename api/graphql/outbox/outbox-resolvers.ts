import { deliveries } from '../../work/outbox/entries.ts';
import { replay } from '../../work/outbox/replay.ts';
import { pageSize } from '../base/page-of.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const outboxResolvers: Resolvers = {
  Query: {
    deliveries: (_root, { states, first }, { store }) => deliveries(store, states, pageSize({ first })),
  },
  Mutation: {
    // Without ids the command replays all dead letters; here that would be a slip.
    replayDeliveries: (_root, { ids }, { store, viewer }) => (ids.length === 0 ? 0 : replay(store, ids, viewer.name)),
  },
};
