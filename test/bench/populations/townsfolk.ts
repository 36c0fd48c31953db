import type { Entity } from '../../../seed/places/entity.ts';
import { TOWNS } from '../../../seed/places/towns.ts';
import { at } from '../../../seed/random.ts';
import type { Surroundings } from '../../../seed/shapes/group.ts';
import { World } from '../../../seed/world.ts';
import { checkedOptions, type WorldOptions } from '../../../seed/world-options.ts';

const US_TOWNS = TOWNS.filter(({ country }) => country === 'US');
const PLACES_EACH = 4;
/** How far apart the streets of two towns begin in the list: no town has the same twice, and few have those of another. */
const TOWNS_APART = 1009;

/** Where the sample says that the people of a slot live. */
export interface Residence {
  readonly street: string;
  /** Any number: those with the same live in the same town. */
  readonly town: number;
}

/** A world whose towns are all in the United States and whose streets are those of a sample. */
export class Townsfolk implements Surroundings {
  readonly world: World;
  readonly #elsewhere: readonly string[];
  readonly #places: readonly { readonly row: number; readonly rank: number; readonly street: string | undefined }[];

  /**
   * @param residences of the slots from `firstSlot` on; personas and brokers are spread over all towns
   * @param elsewhere streets for all other places
   */
  constructor(world: World, firstSlot: number, residences: readonly Residence[], elsewhere: readonly string[]) {
    this.world = world;
    this.#elsewhere = elsewhere;
    const ranks = US_TOWNS.map(() => 0);
    this.#places = Array.from({ length: world.size }, (_, slot) => {
      const residence = slot < firstSlot ? undefined : residences[slot - firstSlot];
      const row = (residence?.town ?? world.entity(slot).number) % US_TOWNS.length;
      const rank = ranks[row] ?? 0;
      ranks[row] = rank + 1;
      return { row, rank, street: residence?.street };
    });
  }

  get seed(): number {
    return this.world.seed;
  }

  /** The sample has names of its own. */
  get namingTurn(): undefined {
    return undefined;
  }

  /** No places open to all: the sample has none. */
  venue(): undefined {
    return undefined;
  }

  entity(slot: number): Entity {
    const { number, key } = this.world.entity(slot);
    const { row, rank, street } = at(this.#places, slot);
    const elsewhere = this.#elsewhere;
    return {
      number,
      key,
      town: at(US_TOWNS, row),
      rank,
      lineOf: (which) =>
        which === 0 && street !== undefined
          ? street
          : at(elsewhere, (row * TOWNS_APART + rank * PLACES_EACH + which) % elsewhere.length),
    };
  }

  brokerEntity(broker: number): Entity {
    return this.entity(this.world.plan.applications + broker);
  }
}

/** A plan of operators and strangers, for whom people of a sample stand in. */
export const plannedWorld = (options: WorldOptions): World => new World(checkedOptions(options));
