import { GraphQLScalarType } from 'graphql';
import type { Resolvers } from '../resolvers.generated.ts';

export const baseResolvers: Resolvers = {
  DateTime: new GraphQLScalarType<string, string>({
    name: 'DateTime',
    description: 'An instant, ISO 8601 in UTC with milliseconds.',
    serialize: (value) => new Date(String(value)).toISOString(),
  }),
};
