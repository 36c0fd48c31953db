import type { Shared } from '../draft.ts';
import { persona } from './applicant.ts';
import type { Group } from './group.ts';
import { machine } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** A few phones, mailboxes, machines and accounts, each used by some: no persona carries them all. */
function kitOf(group: Group, index: number): Shared {
  const random = group.random('kit', index);
  const uses = () => random.chance(0.4);
  const one = (of: number) => random.below(Math.min(of, group.size));
  const [phone, email, device, account, shipping] = [uses(), uses(), uses(), uses(), uses()];
  const [phoneOf, emailOf, accountOf] = [one(3), one(2), one(2)];
  const none = !phone && !email && !device;
  return {
    ...((phone || none) && { phones: [group.lentPhone(phoneOf)] }),
    ...(email && { emails: [group.lentEmail(emailOf)] }),
    ...((device || none) && { devices: [machine(group, index, 2)] }),
    ...(account && { account: group.lentAccount(accountOf) }),
    ...(shipping && { shipping: group.building() }),
  };
}

export const mixed: Shape = {
  name: 'mixed',
  side: 'operator',
  share: 0.16,
  smallest: 4,
  size: (random, room) => operators(drawSize(random, 5, 20, room)),
  member: (group, index) => persona(group, index, kitOf(group, index)),
};
