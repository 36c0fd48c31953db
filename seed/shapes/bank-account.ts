import { persona } from './applicant.ts';
import { machine, needsSecond } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** Wages of many personas go to one account. */
export const bankAccount: Shape = {
  name: 'bank-account',
  side: 'operator',
  share: 0.16,
  smallest: 3,
  size: (random, room) => operators(drawSize(random, 4, 18, room)),
  member(group, index) {
    const { bankAccounts, payments } = group.skeleton(index);
    const second = needsSecond(group, index, bankAccounts > 0 || payments > 0);
    return persona(group, index, {
      account: group.lentAccount(0),
      ...(second && { devices: [machine(group, index, 1)] }),
    });
  },
};
