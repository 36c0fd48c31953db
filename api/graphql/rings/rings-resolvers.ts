import { isGroupKey } from '../../evidence/evidence-kind.ts';
import { rounded } from '../../work/link-row.ts';
import { ringNetwork } from '../../work/network/ring-network.ts';
import { ringById, ringsOfStore } from '../../work/rings.ts';
import { type Page, type PageArgs, pageOf } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { RingParent } from '../parents.ts';
import type { Resolvers } from '../resolvers.generated.ts';

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
    network: ({ ring }, { maxNodes }, { store }) => ringNetwork(store, ring, maxNodes),
  },
};

/** Similar values are named after the first of them. */
const oneOf = (attribute: string): string => (isGroupKey(attribute) ? attribute.replace(/_similar:/, ':') : attribute);

async function ringPage({ store }: Context, page: PageArgs): Promise<Page<RingParent>> {
  const { rings, rows } = await ringsOfStore(store);
  const both = rings.flatMap((ring, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ ring, row }];
  });
  return pageOf(both, page, ({ ring }) => ({ rank: ring.bits, key: ring.id }));
}
