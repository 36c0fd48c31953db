import { sharedAttributes } from '../../work/shared-attributes.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const networkResolvers: Resolvers = {
  Query: {
    sharedAttributes: (_root, { a, b }, { store }) => sharedAttributes(store, a, b),
  },
  SharedAttribute: {
    attribute: ({ key }) => ({ key }),
  },
};
