import { persona } from './applicant.ts';
import { machine } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** Personas with nearly everything of their own: some have wages sent to the one account, some sit at the one machine. */
export const fewChannels: Shape = {
  name: 'few-channels',
  side: 'operator',
  share: 0,
  smallest: 4,
  size: (random, room) => operators(drawSize(random, 5, 14, room)),
  member(group, index) {
    const random = group.random('few', index);
    const [account, device] = [random.chance(0.5), random.chance(0.3)];
    return persona(group, index, {
      ...(account && { account: group.lentAccount(0) }),
      ...(device && { devices: [machine(group, index, 1)] }),
    });
  },
};
