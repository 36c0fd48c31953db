import { bankAccountOf } from './channels/bank-account.ts';
import { emailOf, renderEmail } from './channels/email.ts';
import { phoneOf, renderPhone } from './channels/phone.ts';
import { drawPerson, nameFormOf } from './people/person.ts';
import { renderName } from './people/render-name.ts';
import { buildingOf, homeOf, renderAddress } from './places/address.ts';
import { hashOf } from './random.ts';
import type { SeedBroker, SeedRecord } from './record.ts';
import { submit } from './submit.ts';
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
  const brokerId = draft.broker === undefined ? undefined : world.brokerId(draft.broker);
  const { application, carries } = submit(
    world.applicationId(slot),
    draft,
    group.skeleton(index),
    brokerId,
    hashOf('submission', world.entity(slot).key),
    world.typos,
  );
  const groupId = `${shape.name}-${group.plan.index}`;
  return {
    kind: 'application',
    record: application,
    truth: {
      record: application.source === undefined ? application.id : `${application.source}/${application.id}`,
      role: draft.role,
      shape: shape.name,
      ...(group.size > 1 && { group: groupId }),
      ...(draft.role === 'operator' && { operator: `OP-${groupId}` }),
      person: `P-${draft.owner.number}`,
      ...(draft.stolenFrom && { stolenFrom: `P-${draft.stolenFrom.number}` }),
      ...(shape.side === 'innocent' && group.size > 1 && { sharing: shape.name }),
      ...(draft.venue && { venue: draft.venue.name }),
      carries,
      names: draft.person.name.custom,
      nameForm: nameFormOf(draft.person.name),
    },
  };
}

const COMPANY_WORDS = [
  'Staffing LLC',
  'Talent Partners',
  'Recruiting Inc',
  'Placement Group',
  'Workforce Solutions',
  'Consulting LLC',
];

function brokerAt(world: World, broker: number): SeedRecord {
  const { shape, group } = world.groupOfBroker(broker);
  const draft = shape.broker?.(group);
  if (draft === undefined) throw new Error(`Shape ${shape.name} plans brokers but does not describe them`);
  const entity = world.brokerEntity(broker);
  const random = group.random('broker record');
  const contact = drawPerson(group.random('broker'));
  const person = draft.kind === 'host' || draft.kind === 'referrer';
  const name = person ? renderName(random, contact.name) : `${contact.name.family} ${random.pick(COMPANY_WORDS)}`;
  const address = draft.kind === 'host' ? homeOf(entity, 0) : buildingOf(entity, 0);
  const record: SeedBroker = {
    id: world.brokerId(broker),
    name,
    kind: draft.kind,
    phones: [renderPhone(random, phoneOf(entity, 0), entity.town.country)],
    emails: [renderEmail(random, emailOf(entity, 0, contact))],
    addresses: [{ use: person ? 'residence' : 'business', text: renderAddress(random, address) }],
  };
  if (draft.account) record.bankAccounts = [bankAccountOf(entity, 0)];
  const groupId = `${shape.name}-${group.plan.index}`;
  return {
    kind: 'broker',
    record,
    truth: {
      record: record.id,
      role: draft.front ? 'front' : 'broker',
      shape: shape.name,
      group: groupId,
      ...(draft.front && { operator: `OP-${groupId}` }),
      carries: [],
    },
  };
}
