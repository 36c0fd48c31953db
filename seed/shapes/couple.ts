import { homeOf } from '../places/address.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { innocents } from './sizes.ts';

/** Two who share a home and most of what is in it: number, mailbox, computer, account. They look for work together. */
export const couple: Shape = {
  name: 'couple',
  side: 'innocent',
  share: 0,
  smallest: 2,
  size: () => innocents(2),
  member(group, index) {
    const draws = group.random('couple');
    const [account, phone, device, email] = [
      draws.chance(0.5),
      draws.chance(0.4),
      draws.chance(0.4),
      draws.chance(0.15),
    ];
    const home = homeOf(group.entity(0), 0);
    const base = applicant(group, index, {
      home,
      ...(account && { account: group.lentAccount(0) }),
      ...(phone && { phones: [group.lentPhone(0)] }),
      ...(device && { devices: [group.lentDevice(0)] }),
      ...(email && { emails: [group.lentEmail(0)] }),
    });
    return { ...base, town: group.entity(0).town, at: group.burstTime(index) };
  },
};
