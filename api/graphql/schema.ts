import { makeExecutableSchema } from '@graphql-tools/schema';
import { auditQuestions } from '../guard/audit-questions.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { typeDefs } from './schema.generated.ts';
import { storeResolvers } from './store/store-resolvers.ts';

const resolvers: readonly Resolvers[] = [storeResolvers];

/** The API: its schema with what answers it, every question about a person recorded. */
export const schema = auditQuestions(makeExecutableSchema({ typeDefs, resolvers: [...resolvers] }), {}, [
  'viewer',
  'store',
]);
