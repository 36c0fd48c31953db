import type { Channel, Model, ModelPart, Size } from './model.ts';

/** Parts that can be left out, the costliest to leave out first: what each is about. */
export const MODEL_PARTS: Readonly<Record<ModelPart, string>> = {
  agency: 'channels of agencies',
  place: 'public places that serve one town',
  home: 'shared homes and houses with flats',
  recycled: 'numbers that passed on',
  corroboration: 'that several coincidences are rarer than one',
  together: 'that kinds, and values with the same holders, come together',
  size: 'how many parties hold a value',
};

/** The numbers that go with a part; its explanations are left out by name. */
const CHANGES: Readonly<Record<ModelPart, (model: Model) => Partial<Model>>> = {
  agency: () => ({ perhapsAgencys: 0 }),
  place: () => ({ onePlace: {} }),
  home: () => ({ oneHome: {} }),
  recycled: () => ({}),
  corroboration: () => ({ corroboration: 1 }),
  together: () => ({ families: [], sameHolders: Number.POSITIVE_INFINITY }),
  size: ({ innocent }) => ({ innocent: ofTwo(innocent) }),
};

/** The model with a part left out. */
export function modelWithout(model: Model, part: ModelPart): Model {
  return { ...model, ...CHANGES[part](model), without: [...model.without, part] };
}

function ofTwo(innocent: Model['innocent']): Model['innocent'] {
  const channels = Object.entries(innocent) as [Channel, Record<Size, number>][];
  const same = channels.map(([channel, { two }]) => [channel, { two, few: two, many: two }] as const);
  return { ...innocent, ...Object.fromEntries(same) };
}
