import { bankAccountOf } from '../channels/bank-account.ts';
import { type Device, deviceOf } from '../channels/device.ts';
import { type Email, emailOf } from '../channels/email.ts';
import { type Phone, phoneOf } from '../channels/phone.ts';
import { NAMING_CUSTOMS } from '../people/naming-customs.ts';
import { drawPerson, type Person, renamedTo } from '../people/person.ts';
import { type Address, buildingOf } from '../places/address.ts';
import type { Entity } from '../places/entity.ts';
import type { Town } from '../places/towns.ts';
import { hashOf, Random } from '../random.ts';
import type { SeedBankAccount } from '../record.ts';
import { drawSkeleton, type Skeleton } from '../skeleton.ts';
import { DAY, WORLD_END, WORLD_START } from '../world-options.ts';

/** Values that belong to nobody's own: each entity of a group keeps one of every kind to lend. */
const LENT = 3;

/** A place open to all: its town, its network and, in a library, its computer. */
export interface Venue {
  readonly town: Town;
  readonly ip: string;
  readonly device?: Device;
}

/** Where a group stands in the world. */
export interface PlannedGroup {
  /** Name of its shape. */
  readonly shape: string;
  /** Number within its shape. */
  readonly index: number;
  readonly firstSlot: number;
  readonly operators: number;
  readonly innocents: number;
  readonly firstBroker: number;
}

/** What a group asks of the world around it. */
export interface Surroundings {
  readonly seed: number;
  /** See the world's options. */
  readonly namingTurn: number | undefined;
  entity(slot: number): Entity;
  brokerEntity(broker: number): Entity;
  /** One of the places open to all, where the world has any. */
  venue(random: Random): { readonly name: string; readonly venue: Venue } | undefined;
}

/** Applications (and brokers) that belong together, and everything that can be drawn about them. */
export class Group {
  constructor(
    readonly world: Surroundings,
    readonly plan: PlannedGroup,
  ) {}

  get size(): number {
    return this.plan.operators + this.plan.innocents;
  }

  /** A source of draws of its own for every label and number, so that one question never shifts another's answer. */
  random(label: string, number = 0): Random {
    return new Random(this.#key(label, number));
  }

  isOperator(index: number): boolean {
    return index < this.plan.operators;
  }

  skeleton(index: number): Skeleton {
    return drawSkeleton(this.#key('skeleton', index));
  }

  entity(index: number): Entity {
    return this.world.entity(this.plan.firstSlot + index);
  }

  person(index: number): Person {
    const person = drawPerson(this.random('person', index));
    const { namingTurn } = this.world;
    if (namingTurn === undefined) return person;
    const custom = this.random('naming custom').below(NAMING_CUSTOMS.length) + namingTurn;
    return renamedTo(this.random('name of another custom', index), person, custom);
  }

  brokerEntity(): Entity {
    return this.world.brokerEntity(this.plan.firstBroker);
  }

  lentPhone(index: number): Phone {
    return phoneOf(this.entity(index), LENT);
  }

  lentEmail(index: number): Email {
    return emailOf(this.entity(index), LENT, drawPerson(this.random('lent email', index)));
  }

  lentDevice(index: number): Device {
    return deviceOf(this.entity(index), LENT);
  }

  /** What a member uses first. */
  ownDevice(index: number): Device {
    return deviceOf(this.entity(index), 0);
  }

  lentAccount(index: number): SeedBankAccount {
    return bankAccountOf(this.entity(index), LENT);
  }

  /** A building of the group's own, in the town of one of its members. */
  building(index = 0): Address {
    return buildingOf(this.entity(index), LENT);
  }

  /** Any moment of the world's eighteen months. */
  anyTime(index: number): number {
    return Math.floor(WORLD_START + this.random('time', index).unit() * (WORLD_END - WORLD_START));
  }

  /** A moment within a few days or weeks, the same stretch for the whole group. */
  burstTime(index: number): number {
    const random = this.random('burst');
    const length = random.between(4, 70) * DAY;
    const start = WORLD_START + random.unit() * (WORLD_END - WORLD_START - length);
    return Math.floor(start + this.random('time', index).unit() * length);
  }

  #key(label: string, number: number): number {
    return hashOf(label, this.world.seed, this.plan.shape, this.plan.index, number);
  }
}
