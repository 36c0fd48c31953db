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
 * What mailboxes of one naming have in common at any domain: the letters before the @, without what is counted up
 * (`jordan.miles1`, `jordan-miles2`). Undefined where too little is left, or only the name of a role.
 * @param canonical an e-mail address as its attribute has it
 */
export function emailFamily(canonical: string): string | undefined {
  const local = canonical.slice(0, canonical.lastIndexOf('@')).replace(/\+.*$/, '');
  const letters = foldLetters(local).replace(/[^\p{L}\p{M}]/gu, '');
  return letters.length < MIN_LETTERS || ROLES.has(letters) ? undefined : letters;
}
