import type { ApplicationDetails } from '../../work/entities/applications.ts';
import { findApplication, findAttribute, findParty } from '../../work/entities/by-id.ts';
import type { HeldAttribute } from '../../work/entities/held-attributes.ts';
import { olderVersions } from '../../work/entities/older-versions.ts';
import { ruleOfObservation } from '../../work/entities/rule-of.ts';
import { idOfKey, partyKindOf } from '../../work/party-key.ts';
import { townName } from '../../work/town-name.ts';
import { loaded } from '../base/loaded.ts';
import type { Context } from '../context.ts';
import type { ByKey } from '../parents.ts';
import type { AttributeKind, Resolvers } from '../resolvers.generated.ts';
import { partyPage } from './party-page.ts';

/** Applicants and brokers alike. */
const party = {
  id: ({ key }: ByKey) => idOfKey(key),
  name: async ({ key }: ByKey, _args: object, { loaders }: Context) => (await loaded(loaders.party, key)).name,
  applicationCount: async ({ key }: ByKey, _args: object, { loaders }: Context) =>
    (await loaded(loaders.party, key)).applicationCount,
  applications: ({ key }: ByKey, _args: object, { loaders }: Context) => loaded(loaders.applicationsOfParty, key),
  attributes: async ({ key }: ByKey, { kinds }: Kinds, { loaders }: Context) =>
    ofKinds(await loaders.heldByParty.load(key), kinds),
};

export const partyResolvers: Resolvers = {
  Query: {
    party: (_root, { id }, { store }) => findParty(store, id),
    applicant: (_root, { id }, { store }) => findParty(store, id, 'applicant'),
    broker: (_root, { id }, { store }) => findParty(store, id, 'broker'),
    application: (_root, { id }, { store }) => findApplication(store, id),
    attribute: (_root, { key }, { store }) => findAttribute(store, key),
  },
  Party: {
    __resolveType: ({ key }) => (partyKindOf(key) === 'broker' ? 'Broker' : 'Applicant'),
  },
  Applicant: {
    ...party,
    names: distinct(({ name }) => name),
    birthDates: distinct(({ birthDate }) => birthDate),
    towns: distinct(({ town }) => (town === null ? null : townName(town))),
    contestedWith: async ({ key }, _args, { loaders }) => (await loaders.contestedWith.load(key)) ?? [],
  },
  Broker: {
    ...party,
    kind: async ({ key }, _args, { loaders }) => (await loaded(loaders.party, key)).broker?.kind ?? 'other',
    declared: async ({ key }, _args, { loaders }) => (await loaded(loaders.party, key)).broker?.declared ?? false,
  },
  Application: {
    applicant: ({ applicant }) => ({ key: applicant }),
    broker: ({ broker }) => (broker === null ? null : { key: broker }),
    attributes: async ({ key }, _args, { loaders }) => (await loaders.heldByHolder.load(key)) ?? [],
    submitted: ({ record }, _args, { store }) => store.record(record),
    history: ({ olderRecords }, _args, { store }) => olderVersions(store, olderRecords),
  },
  HeldAttribute: {
    attribute: ({ key }) => ({ key }),
  },
  Observation: {
    rule: ruleOfObservation,
  },
  Attribute: {
    kind: async ({ key }, _args, { loaders }) => (await loaded(loaders.attribute, key)).kind,
    value: async ({ key }, _args, { loaders }) => (await loaded(loaders.attribute, key)).value,
    partyCount: async ({ key }, _args, { loaders }) => (await loaded(loaders.attribute, key)).partyCount,
    parties: ({ key }, args, context) => partyPage(context, key, args),
  },
};

interface Kinds {
  readonly kinds?: readonly AttributeKind[] | null | undefined;
}

const ofKinds = (held: readonly HeldAttribute[] = [], kinds: Kinds['kinds']): readonly HeldAttribute[] =>
  kinds ? held.filter(({ kind }) => (kinds as readonly string[]).includes(kind)) : held;

/** What an applicant's applications say, each once, the earliest first. */
function distinct(said: (application: ApplicationDetails) => string | null) {
  return async ({ key }: ByKey, _args: object, { loaders }: Context): Promise<string[]> => {
    const applications = await loaded(loaders.applicationsOfParty, key);
    return [...new Set(applications.flatMap((application) => said(application) ?? []))];
  };
}
