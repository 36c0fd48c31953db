import { type Phone, phoneOf } from '../channels/phone.ts';
import { drawPerson, type Person } from '../people/person.ts';
import type { Entity } from '../places/entity.ts';
import { hashOf, Random } from '../random.ts';

/** Somebody who vouches for several applicants; `submit` writes them as everybody writes theirs. */
export interface Referee {
  readonly person: Person;
  readonly email: string;
  readonly phone: Phone;
}

export const REFEREE_DOMAINS = ['example.com', 'example.org', 'work.example.net'];

/** An entity's own referees have the mailboxes 0 and 1, and its phones 4 and 5. */
const LENT = { mailbox: 2, phone: 3 };

/** The referee that an entity keeps to lend. */
export function refereeOf(entity: Entity): Referee {
  const random = new Random(hashOf('lent referee', entity.key));
  const person = drawPerson(random);
  const handle = `ref.${random.letters(3)}.${(entity.number * 4 + LENT.mailbox).toString(36)}`;
  return { person, email: `${handle}@${random.pick(REFEREE_DOMAINS)}`, phone: phoneOf(entity, LENT.phone) };
}
