import { emailOf } from '../channels/email.ts';
import { phoneOf } from '../channels/phone.ts';
import type { Shared } from '../draft.ts';
import { drawPerson } from '../people/person.ts';
import { buildingOf } from '../places/address.ts';
import { applicant } from './applicant.ts';
import type { Group } from './group.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** What a broker writes onto a candidate's application in place of the candidate's own. Honest or not, they do it alike. */
export function brokerChannels(group: Group, index: number): Shared {
  const broker = group.brokerEntity();
  const random = group.random('broker channels', index);
  const [phone, email, office] = [random.chance(0.5), random.chance(0.35), random.chance(0.3)];
  return {
    ...(phone && { phones: [phoneOf(broker, 0)] }),
    ...(email && { emails: [emailOf(broker, 0, drawPerson(group.random('broker')))] }),
    ...(office && { mailing: buildingOf(broker, 0) }),
  };
}

/** The kinds of those: every candidate may carry them. */
export const BROKER_KINDS = ['phone', 'email', 'mailing'] as const;

/** Candidates of an honest agency, recruiter or referrer; some say who sent them. */
export const agency: Shape = {
  name: 'agency',
  side: 'innocent',
  share: 0.15,
  smallest: 3,
  size: (random, room) => innocents(drawSize(random, 3, 60, room), 1),
  member(group, index) {
    return { ...applicant(group, index, brokerChannels(group, index)), broker: group.plan.firstBroker };
  },
  broker: (group) => ({
    kind: group
      .random('kind')
      .pick(['staffing_agency', 'staffing_agency', 'staffing_agency', 'recruiter', 'referrer'] as const),
    front: false,
    account: group.random('account').chance(0.3),
  }),
};
