import type { Link, Reason } from '../../evidence/link.ts';
import type { Store } from '../../graph/store.ts';
import { observationsOf } from '../../work/entities/held-attributes.ts';
import { isAssociation, rounded } from '../../work/link-row.ts';
import { linksOfParty } from '../../work/links-of-party.ts';
import { resolveParty } from '../../work/resolve-party.ts';
import { sideBySide } from '../../work/similar/side-by-side.ts';
import { why } from '../../work/why.ts';
import { type Page, type PageArgs, pageOf } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const linksResolvers: Resolvers = {
  Query: {
    links: (_root, { party, ...page }, context) => linkPage(context, party, page),
    why: (_root, { a, b }, { store }) => why(store, a, b),
  },
  Why: {
    a: ({ a }) => ({ key: a }),
    b: ({ b }) => ({ key: b }),
  },
  Link: {
    a: ({ a }) => ({ key: a }),
    b: ({ b }) => ({ key: b }),
    bits: ({ bits }) => rounded(bits),
    bitsIfNothingSetAside: ({ bitsIfNothingSetAside }) => rounded(bitsIfNothingSetAside),
    association: isAssociation,
    reasons: (link) => link.reasons.map((reason) => ({ reason, link })),
  },
  Reason: {
    attribute: ({ reason }) => ({ key: reason.similar?.a[0] ?? reason.attribute }),
    kind: ({ reason }) => reason.kind,
    value: ({ reason }) => reason.value,
    sharedBy: ({ reason }) => reason.sharedBy,
    bits: ({ reason }) => rounded(reason.bits),
    aloneBits: ({ reason }) => rounded(reason.aloneBits),
    setAside: ({ reason }) => reason.setAside ?? null,
    countedWith: ({ reason }) => reason.countedWith ?? null,
    a: ({ reason, link }, _args, context) => observed(reason.similar?.a ?? [reason.attribute], link.a, context),
    texts: ({ reason }, _args, { store }) => textsOf(reason, store),
    b: ({ reason, link }, _args, context) => observed(reason.similar?.b ?? [reason.attribute], link.b, context),
  },
};

const textsOf = async ({ kind, similar }: Reason, store: Store) =>
  kind === 'resume_similar' && similar !== undefined ? ((await sideBySide(store, similar.a, similar.b)) ?? null) : null;

/** Links of one party, strongest first; each stands where its strength and the other party put it. */
async function linkPage({ store }: Context, given: string, page: PageArgs): Promise<Page<Link>> {
  const { key: party } = await resolveParty(store, given);
  const { links } = await linksOfParty(store, party);
  return pageOf(links, page, ({ a, b, bits }) => ({ rank: bits, key: a === party ? b : a }));
}

/** How one of the two parties was seen with the shared value, or with those of the similar ones that it holds. */
async function observed(attributes: readonly string[], party: string, { loaders }: Context) {
  return observationsOf(await loaders.heldByParty.load(party), attributes);
}
