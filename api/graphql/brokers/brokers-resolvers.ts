import { brokersOfStore } from '../../work/brokers/brokers.ts';
import { declaredInnocent } from '../../work/brokers/declared-innocent.ts';
import type { InRing, Standing } from '../../work/brokers/standing.ts';
import { standingOfBroker } from '../../work/brokers/standing-of-broker.ts';
import { idOfKey } from '../../work/party-key.ts';
import { ringDetails } from '../../work/rings/ring-details.ts';
import { type Page, type PageArgs, pageOf } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { oneOf } from '../rings/one-of.ts';

export const brokersResolvers: Resolvers = {
  Query: {
    brokers: (_root, page, context) => brokerPage(context, page),
  },
  Standing: {
    __resolveType: (standing) => ('hidden' in standing ? 'HiddenBroker' : 'DeclaredBroker'),
  },
  DeclaredBroker: {
    broker: ({ broker }) => ({ key: broker.key }),
    candidateCount: ({ broker }) => broker.candidates,
    rings: ({ broker, rings }) => rings.map((inRing) => ({ broker: broker.key, inRing })),
    behind: ({ rings }) => rings.some(({ behind }) => behind),
    innocent: declaredInnocent,
  },
  BrokerInRing: {
    broker: ({ broker }) => ({ key: broker }),
    ring: ({ inRing }) => inRing.ring,
    candidateCount: ({ inRing }) => inRing.candidates.length,
    applications: ({ inRing }) => inRing.applications.map(idOfKey),
    member: ({ inRing }) => inRing.member,
    behind: ({ inRing }) => inRing.behind,
  },
  HiddenBroker: {
    role: ({ hidden }) => hidden.role,
    party: ({ hidden }) => (hidden.kind === undefined ? { key: hidden.node } : null),
    attribute: ({ hidden }) => (hidden.kind === undefined ? null : { key: oneOf(hidden.node) }),
    kind: ({ hidden }) => hidden.kind ?? null,
    value: ({ hidden }) => hidden.value ?? null,
    partyCount: ({ hidden }) => hidden.parties.length,
    applications: ({ hidden }) => hidden.applications.map(idOfKey),
    betweenness: ({ hidden }) => hidden.betweenness,
    outcome: ({ hidden }) => hidden.without.outcome,
    pieces: ({ hidden }) => hidden.without.pieces.map(({ length }) => length),
    alone: ({ hidden }) => hidden.without.alone.length,
    innocent: ({ hidden }) => hidden.innocent,
  },
  Ring: {
    hiddenBrokers: async ({ ring }, _args, { store }) =>
      (await ringDetails(store, ring)).hiddenBrokers.map((hidden) => ({ type: 'hidden', ring: ring.id, hidden })),
    brokers: async ({ ring }, _args, { store }) =>
      (await ringDetails(store, ring)).brokers.map(({ broker, ...inRing }) => ({
        broker: broker.key,
        inRing: { ring: ring.id, ...inRing } satisfies InRing,
      })),
  },
  Broker: {
    standing: ({ key }, _args, { store }) => standingOfBroker(store, key),
  },
};

async function brokerPage({ store }: Context, page: PageArgs): Promise<Page<Standing>> {
  const { edges, ...rest } = pageOf(await brokersOfStore(store), page, ({ rank, key }) => ({ rank, key }));
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: node.standing })) };
}
