import { reuseResume } from '../documents/resume.ts';
import { persona } from './applicant.ts';
import { machine, needsSecond } from './operator-kit.ts';
import type { Shape } from './shape.ts';
import { drawSize, operators } from './sizes.ts';

/** One résumé under many names, with a word changed here and there. */
export const reusedResume: Shape = {
  name: 'reused-resume',
  side: 'operator',
  share: 0.1,
  smallest: 3,
  size: (random, room) => operators(drawSize(random, 4, 14, room)),
  member(group, index) {
    const second = needsSecond(group, index, group.skeleton(index).resume);
    return persona(group, index, {
      resume: reuseResume(group.random('resume'), group.random('changes to resume', index)),
      ...(second && { devices: [machine(group, index, 1)] }),
    });
  },
};
