/** An entry of a loaded list that names a value and has not expired: shown wherever the value is. */
export interface Listing {
  readonly list: string;
  readonly source: string | null;
  /** UTC instants. */
  readonly addedAt: string | null;
  readonly expiresAt: string | null;
  /** Whether the list says that an operator used it, or that it is an innocent shared thing. */
  readonly meaning: 'operator' | 'innocent';
}

/** What a list says of a value, with its source and dates, as a sentence without its full stop. */
export function listingInWords({ list, source, addedAt, expiresAt, meaning }: Listing): string {
  const details = [
    source,
    addedAt === null ? null : `since ${addedAt.slice(0, 10)}`,
    expiresAt === null ? null : `until ${expiresAt.slice(0, 10)}`,
  ].filter((text) => text !== null);
  const from = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return `The list ${list}${from} names it as ${meaning === 'operator' ? 'an operator’s' : 'a shared thing'}`;
}
