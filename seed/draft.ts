import type { Device } from './channels/device.ts';
import type { Email } from './channels/email.ts';
import type { Phone } from './channels/phone.ts';
import type { Referee } from './documents/referee.ts';
import type { Person } from './people/person.ts';
import type { Address } from './places/address.ts';
import type { Entity } from './places/entity.ts';
import type { Town } from './places/towns.ts';
import type { SeedBankAccount, SharedKind } from './record.ts';

/** Which of somebody's own values an application uses: 0 at first, 1 after a change. */
export interface Changed {
  readonly phone: number;
  readonly email: number;
  readonly home: number;
  readonly device: number;
  readonly account: number;
}

/** Values of the group, put in place of the applicant's own wherever the skeleton has room. */
export interface Shared {
  readonly home?: Address;
  readonly phones?: readonly Phone[];
  readonly emails?: readonly Email[];
  readonly shipping?: Address;
  readonly mailing?: Address;
  readonly devices?: readonly Device[];
  readonly ip?: string;
  readonly account?: SeedBankAccount;
  readonly resume?: string;
  readonly references?: readonly Referee[];
}

/** What a shape decides about one application; `submit` turns it into a record. */
export interface Draft {
  readonly person: Person;
  /** Who they were when they opened their mailboxes, for those who have another name since. */
  readonly formerly?: Person;
  /** Whose own channels are used. */
  readonly owner: Entity;
  readonly town: Town;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly changed: Changed;
  readonly shared: Shared;
  /** Kinds of shared values that everybody at the same agency or behind the same exit carries, planted or not: they say nothing. */
  readonly common?: readonly SharedKind[];
  /** An everyday place whose computer or network was used as well; any applicant may. */
  readonly venue:
    | { readonly name: string; readonly venue: { readonly device?: Device; readonly ip: string } }
    | undefined;
  /** Number of the broker in the world. */
  readonly broker?: number;
  /** Where the identity is somebody else's: that person. */
  readonly stolenFrom?: Entity;
  readonly role: 'innocent' | 'operator' | 'true-owner' | 'grey';
}
