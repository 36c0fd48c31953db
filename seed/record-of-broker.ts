import { bankAccountOf } from './channels/bank-account.ts';
import { emailOf, renderEmail } from './channels/email.ts';
import { phoneOf, renderPhone } from './channels/phone.ts';
import { drawPerson } from './people/person.ts';
import { renderName } from './people/render-name.ts';
import { buildingOf, homeOf, renderAddress } from './places/address.ts';
import type { Entity } from './places/entity.ts';
import type { SeedBroker, SeedRecord } from './record.ts';
import type { Group } from './shapes/group.ts';
import type { Shape } from './shapes/shape.ts';

const COMPANY_WORDS = [
  'Staffing LLC',
  'Talent Partners',
  'Recruiting Inc',
  'Placement Group',
  'Workforce Solutions',
  'Consulting LLC',
];

/** A broker of a group with the truth about it. @throws Error where the shape describes none */
export function recordOfBroker(id: string, entity: Entity, shape: Shape, group: Group): SeedRecord {
  const draft = shape.broker?.(group);
  if (draft === undefined) throw new Error(`Shape ${shape.name} plans brokers but does not describe them`);
  const random = group.random('broker record');
  const contact = drawPerson(group.random('broker'));
  const person = draft.kind === 'host' || draft.kind === 'referrer';
  const name = person ? renderName(random, contact.name) : `${contact.name.family} ${random.pick(COMPANY_WORDS)}`;
  const address = draft.kind === 'host' ? homeOf(entity, 0) : buildingOf(entity, 0);
  const record: SeedBroker = {
    id,
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
