import type { SeedRecord } from './record.ts';
import { recordOfApplication } from './record-of-application.ts';
import { recordOfBroker } from './record-of-broker.ts';
import { World } from './world.ts';
import { checkedOptions, type WorldOptions } from './world-options.ts';

/**
 * Applications and brokers of an invented world, each with the truth about it, one at a time and in an order that
 * says nothing. Records are drawn when they are asked for; only the plan of who belongs together is kept.
 * @throws RangeError when the options make no world
 */
export function* generateWorld(options: WorldOptions): Generator<SeedRecord, void, undefined> {
  const world = new World(checkedOptions(options));
  for (let position = 0; position < world.size; position += 1) {
    const place = world.recordAt(position);
    yield 'slot' in place ? applicationAt(world, place.slot) : brokerAt(world, place.broker);
  }
}

function applicationAt(world: World, slot: number): SeedRecord {
  const { shape, group } = world.groupOfSlot(slot);
  const index = slot - group.plan.firstSlot;
  const draft = shape.member(group, index);
  return recordOfApplication(draft, {
    id: world.applicationId(slot),
    brokerId: draft.broker === undefined ? undefined : world.brokerId(draft.broker),
    key: world.entity(slot).key,
    typos: world.typos,
    shape,
    group,
    index,
  });
}

function brokerAt(world: World, broker: number): SeedRecord {
  const { shape, group } = world.groupOfBroker(broker);
  return recordOfBroker(world.brokerId(broker), world.brokerEntity(broker), shape, group);
}
