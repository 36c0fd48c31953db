import type { Facts } from './facts.ts';
import type { Lists } from './lists.ts';

/** Something an indicator cannot do without. */
interface NeedNotes {
  /** In the words of the input format. */
  readonly says: string;
  has(facts: Facts, lists: Lists): boolean;
}

/** Every need that an indicator can name, also in the header of a `.cypher` file. */
export const NEEDS = {
  phones: { says: 'a phone that can be read (phones)', has: ({ phones }) => phones.length > 0 },
  'phone-country': {
    says: 'a phone that belongs to a country (phones)',
    has: ({ phones }) => phones.some(({ country }) => country !== undefined),
  },
  emails: { says: 'an e-mail address (emails)', has: ({ emails }) => emails.length > 0 },
  residence: {
    says: 'a residence that can be read (addresses with use residence)',
    has: ({ residence }) => residence !== undefined,
  },
  'residence-country': {
    says: 'a residence with its country (addresses with use residence)',
    has: ({ residence }) => residence?.country !== undefined,
  },
  delivery: {
    says: 'a delivery address (addresses with use shipping, or equipment with an address)',
    has: ({ deliveries }) => deliveries.length > 0,
  },
  equipment: {
    says: 'equipment with the time and address it was sent to (equipment)',
    has: ({ deliveries }) => deliveries.some(({ at }) => at !== undefined),
  },
  offer: {
    says: 'when an offer was made or somebody was hired (events)',
    has: ({ events }) => events.some(({ type }) => type === 'offered' || type === 'hired'),
  },
  reports: {
    says: 'an event with a reason, or what equipment was sent (events, equipment)',
    has: ({ events, equipment }) => equipment.length > 0 || events.some(({ reason }) => reason !== undefined),
  },
  accounts: { says: 'a bank account (bankAccounts, payments)', has: ({ accounts }) => accounts.length > 0 },
  payments: { says: 'payments', has: ({ payments }) => payments > 0 },
  'account-holder': {
    says: 'a bank account with its holder (bankAccounts)',
    has: ({ accounts }) => accounts.some(({ holder }) => holder !== undefined),
  },
  device: { says: 'a device fingerprint (devices)', has: ({ fingerprints }) => fingerprints.length > 0 },
  timezone: { says: 'the time zone of a device (devices)', has: ({ timezones }) => timezones.length > 0 },
  ip: { says: 'an IP address (devices)', has: ({ ips }) => ips.length > 0 },
  'profile-name': {
    says: 'a profile with its name (profiles)',
    has: ({ profiles }) => profiles.some(({ name }) => name !== undefined),
  },
  'profile-age': {
    says: 'a profile with the time it was made (profiles)',
    has: ({ profiles }) => profiles.some(({ createdAt }) => createdAt !== undefined),
  },
  'profile-activity': {
    says: 'a profile with the time it was last active (profiles)',
    has: ({ profiles }) => profiles.some(({ lastActiveAt }) => lastActiveAt !== undefined),
  },
  'profile-education': {
    says: 'what a profile says of schools, which the input format cannot carry',
    has: () => false,
  },
  school: {
    says: 'a school (education)',
    has: ({ education }) => education.some(({ school }) => school !== undefined),
  },
  'education-dates': {
    says: 'education with its dates (education)',
    has: ({ education }) => education.some(({ period }) => period.from !== undefined || period.to !== undefined),
  },
  'employment-dates': {
    says: 'employment with its dates (employment)',
    has: ({ employment }) => employment.some(({ period }) => period.from !== undefined),
  },
  references: { says: 'a reference that can be reached (references)', has: ({ references }) => references > 0 },
  resume: { says: 'a résumé of some length (resume)', has: ({ hasResume }) => hasResume },
  networks: {
    says: 'a list of networks (networks.csv beside the indicators)',
    has: (_facts, { networkOf }) => networkOf !== undefined,
  },
} as const satisfies Readonly<Record<string, NeedNotes>>;

export type Need = keyof typeof NEEDS;

export const isNeed = (name: string): name is Need => Object.hasOwn(NEEDS, name);

/** What of these is not there, in words. */
export const missing = (needs: readonly Need[], facts: Facts, lists: Lists): readonly string[] =>
  needs.flatMap((need) => (NEEDS[need].has(facts, lists) ? [] : [NEEDS[need].says]));
