import type { Lists } from '../../evidence/indicators/lists.ts';

/** Services that have been known for years; a folder of indicators can bring a longer list. */
const DISPOSABLE = [
  '10minutemail.com',
  'dispostable.com',
  'fakeinbox.com',
  'getnada.com',
  'guerrillamail.com',
  'guerrillamail.org',
  'mailcatch.com',
  'maildrop.cc',
  'mailinator.com',
  'mailnesia.com',
  'mintemail.com',
  'mohmal.com',
  'sharklasers.com',
  'spamgourmet.com',
  'temp-mail.org',
  'tempmail.com',
  'throwawaymail.com',
  'trashmail.com',
  'yopmail.com',
];

/** What comes with the product. Networks and line types age too fast for that: they are absent until somebody loads them. */
export const builtInLists: Lists = { schools: new Map(), disposableDomains: new Set(DISPOSABLE) };
