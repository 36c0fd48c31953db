import type { EvidenceKind } from './operations.generated.ts';

export type PartyKind = 'applicant' | 'broker';
/** A party, a value, or values that are alike and not equal, drawn as one node. */
export type NodeKind = PartyKind | EvidenceKind;

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** How the canvas draws it: strong kinds are filled, supporting ones are outlined. */
  readonly drawn: 'filled' | 'outlined';
}

/** Every kind of node, in the order in which the page lists them. */
export const KINDS: Readonly<Record<NodeKind, KindWords>> = {
  applicant: { one: 'Applicant', many: 'Applicants', drawn: 'filled' },
  broker: { one: 'Broker', many: 'Brokers', drawn: 'filled' },
  phone: { one: 'Phone', many: 'Phones', drawn: 'filled' },
  email: { one: 'E-mail', many: 'E-mails', drawn: 'filled' },
  address: { one: 'Address', many: 'Addresses', drawn: 'filled' },
  bank_account: { one: 'Bank account', many: 'Bank accounts', drawn: 'filled' },
  device: { one: 'Device', many: 'Devices', drawn: 'filled' },
  ip_address: { one: 'IP address', many: 'IP addresses', drawn: 'outlined' },
  profile: { one: 'Profile', many: 'Profiles', drawn: 'outlined' },
  government_id: { one: 'Government id', many: 'Government ids', drawn: 'outlined' },
  reference: { one: 'Reference', many: 'References', drawn: 'outlined' },
  resume: { one: 'Résumé', many: 'Résumés', drawn: 'outlined' },
  resume_similar: { one: 'Similar résumés', many: 'Similar résumés', drawn: 'outlined' },
  address_similar: { one: 'Similar addresses', many: 'Similar addresses', drawn: 'outlined' },
  email_similar: { one: 'Similar e-mails', many: 'Similar e-mails', drawn: 'outlined' },
};

export const nodeKinds = Object.keys(KINDS) as readonly NodeKind[];

/** The API names kinds as text; one that this page does not know is drawn as a reference rather than not at all. */
export function asNodeKind(kind: string): NodeKind {
  return kind in KINDS ? (kind as NodeKind) : 'reference';
}

export function isParty(kind: string): kind is PartyKind {
  return kind === 'applicant' || kind === 'broker';
}

/** Whether a node key names a party: keys carry their kind as a prefix. */
export function isPartyKey(key: string): boolean {
  return key.startsWith('applicant:') || key.startsWith('broker:');
}

/** The kind in a node key, e.g. `phone` of `phone:+16025550142`. */
export function kindOfKey(key: string): NodeKind {
  return asNodeKind(key.slice(0, Math.max(0, key.indexOf(':'))));
}

/** `1 phone`, `3 phones`: for sentences. */
export function countOf(kind: NodeKind, count: number): string {
  const words = KINDS[kind];
  const word = count === 1 ? words.one : words.many;
  const lower = /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
  return `${count.toLocaleString('en-US')} ${lower}`;
}
