import type { WorldOptions } from './world-options.ts';

/** The world that a first start loads: small enough to open at once, with rings worth looking at and innocents beside them. */
export const SAMPLE_WORLD: WorldOptions = {
  seed: 20260630,
  applications: 2000,
  operatorShare: 0.045,
};
