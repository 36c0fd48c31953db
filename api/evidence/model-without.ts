import type { Model, ModelPart } from './model.ts';

/** Parts that can be left out, the costliest to leave out first: what each is about. */
export const MODEL_PARTS: Readonly<Record<ModelPart, string>> = {
  agency: 'channels of agencies',
  place: 'public places that serve one town',
  home: 'shared homes and houses with flats',
  recycled: 'numbers that passed on',
  similar: 'values that are alike and not equal',
  corroboration: 'that several coincidences are rarer than one',
  together: 'that kinds, and values with the same holders, come together',
  size: 'how many parties hold a value',
  joining: 'that less joins somebody to a ring than makes one',
  bridges: 'that rings come apart at weak bridges',
  brokers: 'that rings with a third of one broker’s candidates are one',
};

/** What goes with a part beside what its name keeps from being looked at. */
const CHANGES: Readonly<Partial<Record<ModelPart, Partial<Model>>>> = {
  together: { families: [], sameHolders: Number.POSITIVE_INFINITY },
};

/** The model with a part left out. */
export const modelWithout = (model: Model, part: ModelPart): Model => ({
  ...model,
  ...CHANGES[part],
  without: [...model.without, part],
});
