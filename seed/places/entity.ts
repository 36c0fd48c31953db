import { at, hashOf } from '../random.ts';
import { TOWNS, type Town } from './towns.ts';

/**
 * One holder of channels: an applicant, a broker, or whatever lends its values to many. Every one has its own number,
 * so values that must not collide by accident (phones, accounts, houses) are made from the number, not drawn.
 */
export interface Entity {
  /** Unique in the world, 0 … number of entities - 1, in a drawn order. */
  readonly number: number;
  /** Differs between worlds: what is drawn about this entity starts from it. */
  readonly key: number;
  readonly town: Town;
  /** How many entities with a smaller number come from the same row of the town list. */
  readonly rank: number;
  /** Number, street and flat of its places, where these come from elsewhere and are not drawn; undefined: drawn. */
  readonly lineOf?: (which: number) => string | undefined;
}

export function entityOf(seed: number, number: number): Entity {
  return {
    number,
    key: hashOf('entity', seed, number),
    town: at(TOWNS, number % TOWNS.length),
    rank: Math.floor(number / TOWNS.length),
  };
}
