import { at, hashOf, Random } from './random.ts';
import type { PlannedGroup } from './shapes/group.ts';
import { SHAPES, STRANGER } from './shapes/registry.ts';
import type { GroupSize, Shape } from './shapes/shape.ts';
import type { CheckedOptions } from './world-options.ts';

const ALL_SHAPES = [...SHAPES, STRANGER];

/** Where there is no room for one group of every shape, each world begins with another shape: else the last never come. */
function ordered(seed: number, shapes: readonly Shape[], room: number): readonly Shape[] {
  if (room >= shapes.reduce((sum, { smallest }) => sum + smallest, 0)) return shapes;
  const first = new Random(hashOf('first shape', seed)).below(Math.max(1, shapes.length));
  return [...shapes.slice(first), ...shapes.slice(0, first)];
}

/** A list of whole numbers in four bytes each: a plan has several for every group, and groups are as many as strangers. */
class NumberList {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    if (index >= this.length) throw new RangeError(`Nothing at ${index} of ${this.length}`);
    return at(this.#numbers, index);
  }
}

/**
 * Which group each application belongs to: all that a world keeps in memory, about 40 bytes an application.
 * An application's place among the groups is its *slot*; what it says is drawn from its group when it is asked for.
 */
export class Plan {
  readonly #slotGroup = new NumberList();
  readonly #brokerGroup = new NumberList();
  readonly #shape = new NumberList();
  readonly #index = new NumberList();
  readonly #firstSlot = new NumberList();
  readonly #operators = new NumberList();
  readonly #innocents = new NumberList();
  readonly #firstBroker = new NumberList();
  readonly #venues: number[] = [];

  constructor(options: CheckedOptions) {
    const { seed, applications, operatorShare } = options;
    const share = (shape: Shape) => options.shares[shape.name] ?? shape.share;
    const ofSide = (side: Shape['side']) => SHAPES.filter((shape) => shape.side === side);
    const operatorShapes = ofSide('operator');
    const total = operatorShapes.reduce((sum, shape) => sum + share(shape), 0);

    let room = 0;
    for (const shape of ordered(
      seed,
      operatorShapes.filter((one) => share(one) > 0),
      applications * operatorShare,
    )) {
      room += (applications * operatorShare * share(shape)) / total;
      room -= this.#fill(seed, shape, Math.round(room), applications - this.applications);
    }
    const innocents = applications - this.applications;
    room = 0;
    for (const shape of ofSide('innocent').filter((one) => share(one) > 0)) {
      room += innocents * share(shape);
      room -= this.#fill(seed, shape, Math.round(room), applications - this.applications);
    }
    for (let index = 0; this.applications < applications; index += 1) {
      this.#add(STRANGER, index, { operators: 0, innocents: 1, brokers: 0 });
    }
  }

  get applications(): number {
    return this.#slotGroup.length;
  }

  get brokers(): number {
    return this.#brokerGroup.length;
  }

  /** Groups that are places open to all. */
  get venues(): readonly number[] {
    return this.#venues;
  }

  groupOfSlot(slot: number): number {
    return this.#slotGroup.at(slot);
  }

  groupOfBroker(broker: number): number {
    return this.#brokerGroup.at(broker);
  }

  shapeOf(group: number): Shape {
    return at(ALL_SHAPES, this.#shape.at(group));
  }

  group(group: number): PlannedGroup {
    return {
      shape: this.shapeOf(group).name,
      index: this.#index.at(group),
      firstSlot: this.#firstSlot.at(group),
      operators: this.#operators.at(group),
      innocents: this.#innocents.at(group),
      firstBroker: this.#firstBroker.at(group),
    };
  }

  /** Adds groups of a shape until its room is too small for another. @returns how many applications of its own side it took */
  #fill(seed: number, shape: Shape, room: number, whole: number): number {
    let taken = 0;
    let left = whole;
    for (let index = 0; Math.min(room - taken, left) >= shape.smallest; index += 1) {
      const size = shape.size(new Random(hashOf('size', seed, shape.name, index)), Math.min(room - taken, left));
      if (size.operators + size.innocents > left) break;
      this.#add(shape, index, size);
      left -= size.operators + size.innocents;
      taken += shape.side === 'operator' ? size.operators : size.innocents;
    }
    return taken;
  }

  #add(shape: Shape, index: number, size: GroupSize): void {
    const group = this.#shape.length;
    this.#shape.push(ALL_SHAPES.indexOf(shape));
    this.#index.push(index);
    this.#firstSlot.push(this.applications);
    this.#operators.push(size.operators);
    this.#innocents.push(size.innocents);
    this.#firstBroker.push(this.brokers);
    for (let i = size.operators + size.innocents; i > 0; i -= 1) this.#slotGroup.push(group);
    for (let i = size.brokers; i > 0; i -= 1) this.#brokerGroup.push(group);
    if (shape.venue !== undefined) this.#venues.push(group);
  }
}
