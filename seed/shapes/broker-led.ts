import { BROKER_KINDS, brokerChannels } from './agency.ts';
import { applicant, persona } from './applicant.ts';
import { machine } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize } from './sizes.ts';

/** The share of its candidates that a front places honestly, to look like an agency. */
const HONEST = 0.2;

/** An agency or recruiter that is the operator's own front. What ties its personas is beneath what any agency shares. */
export const brokerLed: Shape = {
  name: 'broker-led',
  side: 'operator',
  share: 0.15,
  smallest: 5,
  size(random, room) {
    const operators = drawSize(random, 6, 30, room);
    return { operators, innocents: Math.round((operators * HONEST) / (1 - HONEST)), brokers: 1 };
  },
  member(group, index) {
    const channels = brokerChannels(group, index);
    const broker = group.plan.firstBroker;
    if (!group.isOperator(index)) return { ...applicant(group, index, channels), broker };
    const pools = Math.ceil(group.plan.operators / 7);
    const random = group.random('under the front', index);
    const shared = {
      ...channels,
      ...(random.chance(0.75) && { devices: [machine(group, index, pools)] }),
      ...(random.chance(0.6) && { account: group.lentAccount(random.below(pools)) }),
    };
    return { ...persona(group, index, shared), broker, common: BROKER_KINDS };
  },
  broker: (group) => ({
    kind: group
      .random('kind')
      .pick(['staffing_agency', 'staffing_agency', 'staffing_agency', 'recruiter', 'referrer'] as const),
    front: true,
    account: group.random('account').chance(0.3),
  }),
};
