import type { NameForm } from './people/person.ts';

/** An application in the input format (docs: formats), as far as the world fills it. */
export interface SeedApplication {
  id: string;
  source?: string;
  submittedAt: string;
  role?: { title: string; requisition: string; remote: boolean; location: string };
  applicant: { name: string; birthDate?: string; governmentId?: { type: string; value: string } };
  phones?: string[];
  emails?: string[];
  addresses?: SeedAddress[];
  bankAccounts?: SeedBankAccount[];
  devices?: SeedDevice[];
  profiles?: { network: string; url: string; name: string; createdAt: string; lastActiveAt: string }[];
  education?: { school: string; degree: string; field: string; from: number; to: number; country: string }[];
  employment?: { employer: string; title: string; from: string; to: string }[];
  references?: { name: string; email: string; phone: string }[];
  resume?: { text: string };
  broker?: { id: string };
  events?: { type: string; at: string; reason?: string }[];
  payments?: { at: string; amount: number; currency: string; bankAccount: SeedBankAccount }[];
  equipment?: { at: string; item: string; address: string }[];
}

export interface SeedAddress {
  use: 'residence' | 'shipping' | 'mailing' | 'business';
  text: string;
}

export interface SeedBankAccount {
  iban?: string;
  country?: string;
  routing?: string;
  account?: string;
  holder?: string;
  institution?: string | undefined;
}

export interface SeedDevice {
  fingerprint?: string;
  ip?: string;
  userAgent?: string;
  timezone?: string;
  seenAt: string;
}

export type BrokerKind = 'staffing_agency' | 'recruiter' | 'referrer' | 'payroll_agent' | 'host' | 'other';

/** A broker in the input format. */
export interface SeedBroker {
  id: string;
  name: string;
  kind: BrokerKind;
  phones?: string[];
  emails?: string[];
  addresses?: SeedAddress[];
  bankAccounts?: SeedBankAccount[];
}

/** Which kinds of value may be shared inside a group. */
export type SharedKind =
  | 'phone'
  | 'email'
  | 'residence'
  | 'shipping'
  | 'mailing'
  | 'bank_account'
  | 'device'
  | 'ip_address'
  | 'resume'
  | 'reference';

export type Role = 'innocent' | 'operator' | 'true-owner' | 'grey' | 'broker' | 'front';

/** What is really the case about one record. Never in the record itself. */
export interface Truth {
  /** Record key: `source/id`, or `id` without a source. */
  readonly record: string;
  /**
   * `operator` is a persona of one; `true-owner` somebody whose identity was taken; `grey` one of a case that nobody could
   * tell apart from an operator's; `broker` an honest third party, `front` an operator's.
   */
  readonly role: Role;
  /** Name of the shape, such as `home` or `bank-account`. */
  readonly shape: string;
  /** Group within the world: everyone with the same value shares, or could. Strangers have none. */
  readonly group?: string;
  /** Who is behind it, for personas and fronts. */
  readonly operator?: string;
  /** The same for every application of one person (or of one invented persona). Brokers have none. */
  readonly person?: string;
  /** Person whose name and birth date this is, for a persona that uses a real identity. */
  readonly stolenFrom?: string;
  /** How innocents come to share, the same word as the shape. */
  readonly sharing?: string;
  /** An everyday place whose computer or network this application also used, planted or not. */
  readonly venue?: string;
  /** Kinds of the group's values that this record really carries: what evidence there is to find. */
  readonly carries: readonly SharedKind[];
  /** Naming custom of the applicant as a letter, and how the name is built. Brokers have none. */
  readonly names?: string;
  readonly nameForm?: NameForm;
}

export type SeedRecord =
  | { readonly kind: 'application'; readonly record: SeedApplication; readonly truth: Truth }
  | { readonly kind: 'broker'; readonly record: SeedBroker; readonly truth: Truth };
