import type { HoldsTogether, Remains } from '../../evidence/holds-together.ts';
import { rounded } from '../../work/link-row.ts';
import { ringNetwork } from '../../work/network/ring-network.ts';
import { lineageOfRing } from '../../work/rings/lineage-of-ring.ts';
import { ringDetails } from '../../work/rings/ring-details.ts';
import { ringTimeline } from '../../work/rings/ring-timeline.ts';
import { ringById, ringsOfStore } from '../../work/rings.ts';
import { type Page, type PageArgs, pageOf, pageSize } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { RingParent } from '../parents.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { oneOf } from './one-of.ts';

export const ringsResolvers: Resolvers = {
  Query: {
    rings: (_root, page, context) => ringPage(context, page),
    ring: (_root, { id }, { store }) => ringById(store, id),
  },
  Ring: {
    id: ({ ring }) => ring.id,
    bits: ({ ring }) => rounded(ring.bits),
    parties: ({ ring }) => ring.parties.map((key) => ({ key })),
    partyCount: ({ ring }) => ring.parties.length,
    applications: ({ row }) => row.applications,
    applicationCount: ({ row }) => row.applications.length,
    hubs: ({ ring }) =>
      ring.hubs.map(({ attribute, kind, value, parties }) => ({
        attribute: { key: oneOf(attribute) },
        kind,
        value,
        partyCount: parties.length,
      })),
    summary: ({ row }) => row.summary,
    firstSubmittedAt: ({ row }) => row.firstSubmittedAt,
    lastSubmittedAt: ({ row }) => row.lastSubmittedAt,
    joinedBy: ({ ring }) =>
      ring.joinedBy.map(({ broker, candidates, parts }) => ({
        broker: { key: broker },
        candidateCount: candidates,
        groups: parts.map(({ length }) => length),
      })),
    bridges: ({ ring, row }) =>
      row.bridges.map((bridge, index) => {
        const { a = '', b = '' } = ring.bridges[index] ?? {};
        const [party, to] = ring.parties.includes(a) ? [b, a] : [a, b];
        return { party: { key: party }, ring: bridge.ring, to: { key: to }, bits: bridge.bits };
      }),
    paragraph: async ({ ring }, _args, { store }) => (await ringDetails(store, ring)).paragraph,
    holdsTogether: async ({ ring }, _args, { store }) => holding((await ringDetails(store, ring)).holdsTogether),
    timeline: async ({ ring }, page, { store }) => {
      const entries = await ringTimeline(store, ring.applications);
      return {
        totalCount: entries.length,
        entries: entries.slice(0, pageSize(page)).map((entry) => ({ ...entry, party: { key: entry.party } })),
      };
    },
    lineage: ({ ring }, _args, { store }) => lineageOfRing(store, ring.id),
    network: ({ ring }, { maxNodes }, { store }) => ringNetwork(store, ring, maxNodes),
  },
};

function holding({ values, valuesNotTried, parties, dissolvedBy }: HoldsTogether) {
  const remains = ({ outcome, pieces, alone }: Remains) => ({
    outcome,
    pieces: pieces.map(({ length }) => length),
    alone: alone.length,
  });
  return {
    values: values.map(({ attribute, kind, value, parties: holders, ...rest }) => ({
      attribute: { key: oneOf(attribute) },
      kind,
      value,
      partyCount: holders.length,
      ...remains(rest),
    })),
    valuesNotTried,
    parties: parties.map(({ party, ...rest }) => ({ party: { key: party }, ...remains(rest) })),
    dissolvedBy: dissolvedBy?.map((key) => ({ key: oneOf(key) })) ?? null,
  };
}

async function ringPage({ store }: Context, page: PageArgs): Promise<Page<RingParent>> {
  const { rings, rows } = await ringsOfStore(store);
  const both = rings.flatMap((ring, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ ring, row }];
  });
  return pageOf(both, page, ({ ring }) => ({ rank: ring.bits, key: ring.id }));
}
