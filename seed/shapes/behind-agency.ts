import { BROKER_KINDS, brokerChannels } from './agency.ts';
import { applicant, persona } from './applicant.ts';
import { machine } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize } from './sizes.ts';

/** An operator that sends its personas through an honest agency, among as many honest candidates. */
export const behindAgency: Shape = {
  name: 'behind-agency',
  side: 'operator',
  share: 0,
  smallest: 4,
  size(random, room) {
    const operators = drawSize(random, 5, 15, room);
    return { operators, innocents: operators, brokers: 1 };
  },
  member(group, index) {
    const channels = brokerChannels(group, index);
    const broker = group.plan.firstBroker;
    if (!group.isOperator(index)) return { ...applicant(group, index, channels), broker };
    const random = group.random('under the agency', index);
    const [account, device] = [random.chance(0.6), random.chance(0.5)];
    const shared = {
      ...channels,
      ...(account && { account: group.lentAccount(0) }),
      ...(device && { devices: [machine(group, index, 2)] }),
    };
    return { ...persona(group, index, shared), broker, common: BROKER_KINDS };
  },
  broker: (group) => ({ kind: 'staffing_agency', front: false, account: group.random('account').chance(0.3) }),
};
