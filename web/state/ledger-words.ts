import { formatDay } from './format.ts';
import type { EntryLineFragment, SharedThing } from './operations.generated.ts';

/** What a value may be that people share innocently, in words. */
export const SHARED_WORDS: Readonly<Record<SharedThing, string>> = {
  household: 'A household',
  agency: 'An agency’s own channel',
  multi_occupancy: 'A house with many flats',
  public_computer: 'A public or lent computer',
  mail_drop: 'A parcel shop or mail drop',
  other: 'Something else',
};

export const SHARED_THINGS = Object.keys(SHARED_WORDS) as readonly SharedThing[];

/** What an entry says now: that it holds and until when, or how it came to an end. */
export function entryState(entry: Pick<EntryLineFragment, 'holds' | 'expiresAt' | 'endedAt' | 'endedBy'>): string {
  if (entry.endedAt !== null) return `ended ${formatDay(entry.endedAt)}${entry.endedBy ? ` by ${entry.endedBy}` : ''}`;
  if (entry.expiresAt === null) return 'holds';
  return entry.holds ? `holds until ${formatDay(entry.expiresAt)}` : `expired ${formatDay(entry.expiresAt)}`;
}
