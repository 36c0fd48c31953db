import { ipOf } from '../channels/device.ts';
import { homeOf } from '../places/address.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** People who live together: families of one surname, couples of two, house-shares of many. */
export const home: Shape = {
  name: 'home',
  side: 'innocent',
  share: 0.12,
  smallest: 2,
  size: (random, room) => innocents(drawSize(random, 2, 4, room)),
  member(group, index) {
    const draws = group.random('home');
    const oneSurname = draws.chance(0.45);
    const landline = draws.chance(0.25);
    const computer = draws.chance(0.25);
    const account = group.size === 2 && draws.chance(0.15);
    const together = draws.chance(0.3);
    const host = group.entity(0);
    const base = applicant(group, index, {
      home: homeOf(host, 0),
      ...(landline && { phones: [group.lentPhone(0)] }),
      ...(computer && { devices: [group.lentDevice(0)] }),
      ...(account && { account: group.lentAccount(0) }),
      ...(group.random('at home', index).chance(0.7) && { ip: ipOf(host) }),
    });
    const { name } = base.person;
    const family = oneSurname ? group.person(0).name.family : name.family;
    return {
      ...base,
      town: host.town,
      at: together ? group.burstTime(index) : base.at,
      person: { ...base.person, name: { ...name, family, native: oneSurname ? undefined : name.native } },
    };
  },
};
