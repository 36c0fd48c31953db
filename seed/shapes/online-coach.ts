import { drawTemplateResume } from '../documents/resume.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/**
 * A coach who files for clients from all over the country, at one computer. From outside it is what an operator does, so
 * these are grey: for a person to look at, and neither right nor wrong.
 */
export const onlineCoach: Shape = {
  name: 'online-coach',
  side: 'innocent',
  share: 0,
  smallest: 3,
  size: (random, room) => innocents(drawSize(random, 3, 12, room)),
  member(group, index) {
    const draft = applicant(group, index, {
      devices: [group.lentDevice(0)],
      resume: drawTemplateResume(group.random('template'), group.random('resume', index)),
    });
    return { ...draft, role: 'grey' };
  },
};
