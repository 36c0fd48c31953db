import { drawTemplateResume } from '../documents/resume.ts';
import { applicant } from './applicant.ts';
import type { Shape } from './shape.ts';
import { drawSize, innocents } from './sizes.ts';

/** Clients of one career coach, or users of one website: the same phrases around facts of their own. */
export const template: Shape = {
  name: 'template',
  side: 'innocent',
  share: 0.03,
  smallest: 4,
  size: (random, room) => innocents(drawSize(random, 4, 20, room)),
  member(group, index) {
    return applicant(group, index, {
      resume: drawTemplateResume(group.random('template'), group.random('resume', index)),
    });
  },
};
