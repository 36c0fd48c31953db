import { reuseResume } from '../documents/resume.ts';
import { drawUnit } from '../places/address.ts';
import { persona } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/**
 * Values that are alike and not equal: mailboxes of one family of names, laptops to one house under another flat number each
 * time, and one résumé with words changed. Some give the plain mailbox or no flat at all.
 */
export const lookAlikes: Shape = {
  name: 'look-alikes',
  side: 'operator',
  share: 0,
  smallest: 4,
  size: (random, room) => operators(drawSize(random, 5, 14, room)),
  member(group, index) {
    const random = group.random('look-alike', index);
    const [changedMail, changedFlat] = [random.chance(0.6), random.chance(0.6)];
    const email = group.lentEmail(0);
    const house = group.building();
    return persona(group, index, {
      emails: [changedMail ? { ...email, local: `${email.local}${random.between(1, 9)}` } : email],
      shipping: changedFlat ? { ...house, unit: drawUnit(random) } : house,
      resume: reuseResume(group.random('resume'), group.random('changes to resume', index)),
    });
  },
};
