import type { Person } from '../people/person.ts';
import { withoutAccents } from '../people/without-accents.ts';
import type { Entity } from '../places/entity.ts';
import { hashOf, Random } from '../random.ts';

/** A mailbox; `renderEmail` adds the tags, dots and capitals that do not change where mail goes. */
export interface Email {
  readonly local: string;
  readonly domain: string;
}

/** Reserved for documentation (RFC 2606): mail to them reaches nobody. */
const DOMAINS = [
  'example.com',
  'example.com',
  'example.org',
  'example.net',
  'mail.example.com',
  'post.example.org',
  'inbox.example.net',
];

const plain = (text: string) =>
  withoutAccents(text)
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** Base 36 of the entity's number, so that no two mailboxes meet. */
const suffix = (entity: Entity, which: number) => (entity.number * 4 + which).toString(36);

/** The `which`-th mailbox (0 … 3) of an entity. */
export function emailOf(entity: Entity, which: number, person: Person): Email {
  const random = new Random(hashOf('email', entity.key, which));
  const given = plain(person.name.given) || plain(person.name.family) || 'me';
  const family = plain(person.name.family) || 'mail';
  const own = suffix(entity, which);
  if (random.chance(0.06)) {
    // Gmail gives out at most 30 characters, dots not counted: a longer name exercises its rules and is nobody's.
    const name = `${given.slice(0, 10)}.${family.slice(0, 12)}`;
    return { local: `${name}.${random.letters(40 - name.length - own.length)}${own}`, domain: 'gmail.com' };
  }
  const style = random.unit();
  const initial = given.charAt(0);
  const local =
    style < 0.4
      ? `${given}.${family}.${own}`
      : style < 0.6
        ? `${initial}${family}${own}`
        : style < 0.8
          ? `${given}_${own}`
          : `${family}${given}${own}`;
  return { local, domain: random.pick(DOMAINS) };
}

const TAGS = ['jobs', 'work', 'apply', 'hr', 'careers', '2026'];

/** Writes a mailbox as somebody types it. */
export function renderEmail(random: Random, email: Email): string {
  const style = random.unit();
  const tag = random.pick(TAGS);
  const cut = random.between(1, 3);
  if (style < 0.06) return `${email.local}+${tag}@${email.domain}`;
  if (style < 0.1) return `${email.local.charAt(0).toUpperCase()}${email.local.slice(1)}@${email.domain}`;
  if (email.domain === 'gmail.com') {
    if (style < 0.4) return `${email.local.replaceAll('.', '')}@gmail.com`;
    if (style < 0.6) return `${email.local.slice(0, cut)}.${email.local.slice(cut)}@googlemail.com`.replace('..', '.');
  }
  return `${email.local}@${email.domain}`;
}
