import { GraphQLScalarType } from 'graphql';
import { idOfKey } from '../../work/party-key.ts';
import { linkNeedsReview, needsReview, signNeedsReview } from '../../work/screen/needs-review.ts';
import { screenRecord } from '../../work/screen/screen-record.ts';
import { screenSummary } from '../../work/screen/screen-summary.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const screenResolvers: Resolvers = {
  Query: {
    screen: (_root, { application }, { store, catalogue, sealKey }) =>
      screenRecord(store, catalogue, sealKey, application),
  },
  ApplicationRecord: new GraphQLScalarType({
    name: 'ApplicationRecord',
    description: 'One application as the input format has it: docs/schema/application.schema.json.',
  }),
  Screening: {
    needsReview,
    summary: screenSummary,
    matches: ({ links, party }) =>
      links.filter(linkNeedsReview).map((link) => ({ ...link, party: idOfKey(link.a === party ? link.b : link.a) })),
    contested: ({ contested }) => contested.map(idOfKey),
    signs: ({ signs, id }) =>
      signs.filter(signNeedsReview).map(({ indicator, answer }) => ({
        indicator,
        evidence: answer.answer === 'yes' ? answer.evidence.filter(({ record }) => record === id) : [],
      })),
  },
};
