import { mayBeAgencys } from './innocent/agency-channel.ts';
import type { Model, Spread } from './model.ts';
import type { SharedValue } from './shared-value.ts';
import type { World } from './world.ts';

/**
 * In what relation the holders of a value are, as far as they say. `agency`: a candidate of an agency is among them, so
 * that it may be the agency's. `home`: nobody is known to live elsewhere than the others. Else by the towns they state:
 * `local`, most are of one; `mixed`; `apart`, hardly two are of one; `unknown`. `any`: not looked at. `public`, in counts
 * alone: of a public place, and therefore set aside.
 */
export type Constellation = 'agency' | 'home' | 'local' | 'mixed' | 'apart' | 'unknown' | 'public' | 'any';

const BY_SPREAD: Readonly<Record<Spread, Constellation>> = {
  neighbours: 'local',
  local: 'local',
  mixed: 'mixed',
  apart: 'apart',
  scattered: 'apart',
  unknown: 'unknown',
};

/** The relation of those who hold a value. Parts that the model is without are not looked at. */
export function constellationOf(shared: SharedValue, oneHome: boolean, world: World, model: Model): Constellation {
  if (!model.without.includes('agency') && mayBeAgencys(shared, world, model)) return 'agency';
  if (!model.without.includes('home') && oneHome) return 'home';
  return model.without.includes('place') ? 'any' : BY_SPREAD[shared.spread];
}
