import type { Shared } from '../draft.ts';
import { persona } from './applicant.ts';
import type { Group } from './group.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

const KINDS = ['phone', 'email', 'device', 'account', 'shipping'] as const;
type Kind = (typeof KINDS)[number];

/** The kinds that a persona's form has room for. */
function roomOf(group: Group, index: number): readonly Kind[] {
  const { phones, emails, devices, bankAccounts, payments, shipping, equipment } = group.skeleton(index);
  const room = {
    phone: phones > 0,
    email: emails > 0,
    device: devices.some(({ fingerprint }) => fingerprint),
    account: bankAccounts > 0 || payments > 0,
    shipping: shipping || equipment,
  };
  return KINDS.filter((kind) => room[kind]);
}

/** What persona `index` and the next have in common: a kind with room in both forms, another one than the link before. */
function linkAfter(group: Group, index: number): Kind | undefined {
  if (index < 0 || index + 1 >= group.size) return undefined;
  const before = linkAfter(group, index - 1);
  const next = roomOf(group, index + 1);
  const kinds = roomOf(group, index).filter((kind) => kind !== before && next.includes(kind));
  return kinds.length === 0 ? undefined : group.random('link', index).pick(kinds);
}

function lent(group: Group, kind: Kind | undefined, link: number): Shared {
  switch (kind) {
    case 'phone':
      return { phones: [group.lentPhone(link)] };
    case 'email':
      return { emails: [group.lentEmail(link)] };
    case 'device':
      return { devices: [group.lentDevice(link)] };
    case 'account':
      return { account: group.lentAccount(link) };
    case 'shipping':
      return { shipping: group.building(link) };
    case undefined:
      return {};
  }
}

/** A careful operator: any two neighbours share one value of one kind, and no value is on more than two forms. */
export const oneLinkEach: Shape = {
  name: 'one-link-each',
  side: 'operator',
  share: 0,
  smallest: 3,
  size: (random, room) => operators(drawSize(random, 4, 12, room)),
  member(group, index) {
    const [before, after] = [linkAfter(group, index - 1), linkAfter(group, index)];
    return persona(group, index, { ...lent(group, before, index - 1), ...lent(group, after, index) });
  },
};
