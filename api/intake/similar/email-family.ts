import { foldLetters } from '../canonical/fold-text.ts';

/** Fewer letters are initials or a given name, which strangers have in common. */
const MIN_LETTERS = 8;
/** Mailboxes named for what they are for, at any domain. */
const ROLES = new Set(
  'applications contactme developer developers engineer engineering enquiries freelance hellothere helpdesk inquiries jobsearch mailbox myresume newsletter noreply postmaster recruiting recruitment resumes software support webmaster'.split(
    ' ',
  ),
);

/**
 * What mailboxes that are counted up have in common at any domain: the letters before the @ (`jordan.miles1`,
 * `jordan-miles2`). Undefined where there is no number, too little is left, or only the name of a role: without a number
 * these are people of one name, and one person at two providers.
 * @param canonical an e-mail address as its attribute has it
 */
export function emailFamily(canonical: string): string | undefined {
  const local = canonical.slice(0, canonical.lastIndexOf('@')).replace(/\+.*$/, '');
  if (!/\p{N}/u.test(local)) return undefined;
  const letters = foldLetters(local).replace(/[^\p{L}\p{M}]/gu, '');
  return letters.length < MIN_LETTERS || ROLES.has(letters) ? undefined : letters;
}
