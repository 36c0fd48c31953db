/** What a value may be that people share innocently, as an entry of the ledger of shared things says it. */
export const SHARED_THINGS = [
  'agency',
  'household',
  'multi_occupancy',
  'public_computer',
  'mail_drop',
  'other',
] as const;

/** What the ledger says of a value, by whom and until when. */
export interface SharedThing {
  readonly reason: (typeof SHARED_THINGS)[number];
  readonly text: string;
  readonly by: string;
  /** UTC instants. */
  readonly addedAt: string;
  readonly expiresAt: string | null;
}

/** In words that go before "by … since …". */
export const SHARED_THING_NAMES: Readonly<Record<SharedThing['reason'], string>> = {
  agency: 'an agency’s own channel',
  household: 'a household’s',
  multi_occupancy: 'a house with many flats',
  public_computer: 'a public or lent computer',
  mail_drop: 'a parcel shop or mail drop',
  other: 'a shared thing',
};

/** What the ledger says of a value, as a sentence without its full stop. */
export function sharedThingInWords({ reason, text, by, addedAt, expiresAt }: SharedThing): string {
  const until = expiresAt === null ? '' : `, until ${expiresAt.slice(0, 10)}`;
  return `The ledger names it as ${SHARED_THING_NAMES[reason]} (${by}, ${addedAt.slice(0, 10)}${until}): ${text}`;
}
