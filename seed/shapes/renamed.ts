import { drawMarriedName, type Person, transliterated } from '../people/person.ts';
import type { Random } from '../random.ts';
import { reapplicant } from './reapplicant.ts';
import type { Shape } from './shape.ts';
import { innocents } from './sizes.ts';

/** The last two digits of the day the wrong way round, or one day off. */
function mistyped(birthDate: string): string {
  const day = birthDate.slice(8);
  const turned = `${day[1]}${day[0]}`;
  const other = Number(turned) >= 1 && Number(turned) <= 28 && turned !== day ? turned : day === '11' ? '12' : '11';
  return birthDate.slice(0, 8) + other;
}

function renamedPerson(random: Random, person: Person): Person {
  const other = random.chance(0.5) ? transliterated(person.name) : undefined;
  return {
    name: other ?? drawMarriedName(random, person.name),
    birthDate: random.chance(0.15) ? mistyped(person.birthDate) : person.birthDate,
  };
}

/** One person who tries again under a married name or another spelling. */
export const renamed: Shape = {
  name: 'renamed',
  side: 'innocent',
  share: 0.015,
  smallest: 2,
  size: () => innocents(2),
  member(group, index) {
    const draft = reapplicant.member(group, index);
    return index === 0
      ? draft
      : { ...draft, person: renamedPerson(group.random('renamed'), draft.person), formerly: draft.person };
  },
};
