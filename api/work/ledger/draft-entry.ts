import { randomUUID } from 'node:crypto';
import { isGroupKey } from '../../evidence/evidence-kind.ts';
import type { SharedThing } from '../../evidence/shared-thing.ts';
import { attributeCounts } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { isFullDate, utcInstant } from '../../intake/calendar.ts';
import { WorkError } from '../work-error.ts';
import { written } from '../written.ts';
import type { Entry } from './entry.ts';

/** What somebody wants to enter in the ledger. */
export interface EntryWish {
  /** Attribute key, e.g. `phone:+16025550142`. */
  readonly attribute: string;
  readonly reason: SharedThing['reason'];
  readonly text: string;
  /** A day or an instant. */
  readonly expiresAt?: string | undefined;
}

/** Characters: it stands beside the value wherever that is shown. */
const MOST_TEXT = 2_000;

/** The entry that somebody wishes for, checked. @throws WorkError `invalid` or `not-found`, naming what is wrong */
export async function draftEntry(store: Runner, wish: EntryWish, by: string, at: string): Promise<Entry> {
  const text = written(wish.text, 'The text of an entry', MOST_TEXT);
  if (text === undefined) {
    throw new WorkError(
      'invalid',
      'An entry of the ledger needs a reason in words.',
      'Say how you know that it is shared.',
    );
  }
  if (isGroupKey(wish.attribute)) {
    throw new WorkError(
      'invalid',
      'Values that are alike are no one thing that people share.',
      'Enter one of the values: its key stands in the reasons of a link.',
    );
  }
  const [known] = await attributeCounts(store, { keys: [wish.attribute] });
  if (known === undefined) {
    throw new WorkError(
      'not-found',
      'No value in the store has this key.',
      'Give the key as `links` and `why` print it in `attribute`, e.g. phone:+16025550142.',
    );
  }
  const expiresAt = wish.expiresAt === undefined ? undefined : expiryOf(wish.expiresAt, at);
  return {
    id: randomUUID(),
    attribute: wish.attribute,
    reason: wish.reason,
    text,
    by,
    addedAt: at,
    expiresAt,
    version: 1,
  };
}

/** A day means until its end, in UTC. */
function expiryOf(given: string, at: string): string {
  const expiry = utcInstant(isFullDate(given) ? `${given}T23:59:59.999Z` : given);
  if (expiry === undefined) {
    throw new WorkError(
      'invalid',
      'The expiry is no day or time that exists.',
      'Write 2027-06-30 or 2027-06-30T12:00:00Z.',
    );
  }
  if (expiry <= at) {
    throw new WorkError('invalid', 'The expiry has passed already.', 'Give a later day, or leave it out.');
  }
  return expiry;
}
