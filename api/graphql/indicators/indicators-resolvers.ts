import { NEEDS } from '../../evidence/indicators/needs.ts';
import { loaded } from '../base/loaded.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const indicatorsResolvers: Resolvers = {
  Query: {
    indicators: (_root, _args, { catalogue }) => catalogue.indicators,
  },
  Application: {
    signs: async ({ key }, { answers }, { loaders }) =>
      (await loaded(loaders.signs, key)).filter(({ answer }) => answers?.includes(answer.answer) ?? true),
  },
  Indicator: {
    needs: ({ needs }) => needs.map((need) => NEEDS[need].says),
  },
  IndicatorSource: {
    secondHand: ({ read }) => read === 'second hand',
  },
  Sign: {
    answer: ({ answer }) => answer.answer,
    evidence: ({ answer }) => (answer.answer === 'yes' ? answer.evidence : []),
    missing: ({ answer }) => (answer.answer === 'unknown' ? answer.missing : []),
  },
};
