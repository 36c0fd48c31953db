import { type Permutation, permutation } from './permutation.ts';
import { type Entity, entityOf } from './places/entity.ts';
import { Plan } from './plan.ts';
import { at, hashOf, type Random } from './random.ts';
import { Group, type Surroundings, type Venue } from './shapes/group.ts';
import type { Shape } from './shapes/shape.ts';
import type { CheckedOptions } from './world-options.ts';

/** A planned world: any of its groups can be had at any time, and nothing but the plan is kept. */
export class World implements Surroundings {
  readonly seed: number;
  readonly plan: Plan;
  /** Share of values that are mistyped. */
  readonly typos: number;
  readonly namingTurn: number | undefined;
  readonly #entities: Permutation;
  readonly #applicationIds: Permutation;
  readonly #brokerIds: Permutation;
  readonly #order: Permutation;

  constructor(options: CheckedOptions) {
    this.seed = options.seed;
    this.plan = new Plan(options);
    this.typos = options.typos;
    this.namingTurn = options.namingTurn;
    const { applications, brokers } = this.plan;
    this.#entities = permutation(applications + brokers, hashOf('entities', this.seed));
    this.#applicationIds = permutation(applications, hashOf('application ids', this.seed));
    this.#brokerIds = permutation(Math.max(1, brokers), hashOf('broker ids', this.seed));
    this.#order = permutation(applications + brokers, hashOf('order', this.seed));
  }

  /** Number of records. */
  get size(): number {
    return this.plan.applications + this.plan.brokers;
  }

  /** The group of an application, with its shape. */
  groupOfSlot(slot: number): { readonly shape: Shape; readonly group: Group } {
    return this.#group(this.plan.groupOfSlot(slot));
  }

  groupOfBroker(broker: number): { readonly shape: Shape; readonly group: Group } {
    return this.#group(this.plan.groupOfBroker(broker));
  }

  venue(random: Random): { readonly name: string; readonly venue: Venue } | undefined {
    const { venues } = this.plan;
    if (venues.length === 0) return undefined;
    const { shape, group } = this.#group(at(venues, random.below(venues.length)));
    const venue = shape.venue?.(group);
    return venue && { name: shape.name, venue };
  }

  /** What stands at a place of the output: the slot of an application, or a broker. */
  recordAt(position: number): { readonly slot: number } | { readonly broker: number } {
    const record = this.#order(position);
    return record < this.plan.applications ? { slot: record } : { broker: record - this.plan.applications };
  }

  entity(slot: number): Entity {
    return entityOf(this.seed, this.#entities(slot));
  }

  brokerEntity(broker: number): Entity {
    return this.entity(this.plan.applications + broker);
  }

  applicationId(slot: number): string {
    return `APP-${`${this.#applicationIds(slot) + 1}`.padStart(6, '0')}`;
  }

  brokerId(broker: number): string {
    return `BRK-${`${this.#brokerIds(broker) + 1}`.padStart(2, '0')}`;
  }

  #group(number: number): { readonly shape: Shape; readonly group: Group } {
    return { shape: this.plan.shapeOf(number), group: new Group(this, this.plan.group(number)) };
  }
}
