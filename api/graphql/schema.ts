import { makeExecutableSchema } from '@graphql-tools/schema';
import { auditQuestions } from '../guard/audit-questions.ts';
import { baseResolvers } from './base/base-resolvers.ts';
import { brokersResolvers } from './brokers/brokers-resolvers.ts';
import { casesResolvers } from './cases/cases-resolvers.ts';
import { flagsResolvers } from './flags/flags-resolvers.ts';
import { indicatorsResolvers } from './indicators/indicators-resolvers.ts';
import { ledgerResolvers } from './ledger/ledger-resolvers.ts';
import { linksResolvers } from './links/links-resolvers.ts';
import { listsResolvers } from './lists/lists-resolvers.ts';
import { networkResolvers } from './network/network-resolvers.ts';
import { outboxResolvers } from './outbox/outbox-resolvers.ts';
import { partyResolvers } from './party/party-resolvers.ts';
import { reviewResolvers } from './review/review-resolvers.ts';
import { ringsResolvers } from './rings/rings-resolvers.ts';
import { typeDefs } from './schema.generated.ts';
import { screenResolvers } from './screen/screen-resolvers.ts';
import { searchResolvers } from './search/search-resolvers.ts';
import { shown, silent } from './shown.ts';
import { storeResolvers } from './store/store-resolvers.ts';
import { trendsResolvers } from './trends/trends-resolvers.ts';

/** The API: its schema with what answers it, every question about a person recorded. */
export const schema = auditQuestions(
  makeExecutableSchema({
    typeDefs,
    resolvers: [
      baseResolvers,
      storeResolvers,
      partyResolvers,
      linksResolvers,
      listsResolvers,
      ringsResolvers,
      brokersResolvers,
      flagsResolvers,
      outboxResolvers,
      networkResolvers,
      indicatorsResolvers,
      screenResolvers,
      searchResolvers,
      reviewResolvers,
      ledgerResolvers,
      casesResolvers,
      trendsResolvers,
    ],
  }),
  shown,
  silent,
);
