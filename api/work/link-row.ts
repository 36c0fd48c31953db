import type { Conflict, Link, Reason } from '../evidence/link.ts';
import type { Listing } from '../evidence/listing.ts';
import type { SharedThing } from '../evidence/shared-thing.ts';
import type { World } from '../evidence/world.ts';
import { idOfKey, type PartyKind, partyKindOf } from './party-key.ts';

/** A party as results name it. */
export interface PartyRow {
  /** Without prefix. */
  readonly id: string;
  readonly kind: PartyKind;
  /** Record keys of its applications; none of a broker. */
  readonly applications: readonly string[];
}

/** One pair of linked parties, as `links` prints it. */
export interface LinkRow {
  readonly a: PartyRow;
  readonly b: PartyRow;
  readonly bits: number;
  readonly bitsIfNothingSetAside: number;
  readonly conflict: Conflict;
  readonly conflictBecause: string;
  /** In conflict, but too weak to hold a ring together: it counts only where it touches one. */
  readonly association: boolean;
  readonly reasons: readonly ReasonRow[];
}

export interface ReasonRow {
  readonly kind: Reason['kind'];
  readonly attribute: string;
  /** Canonical, masked where sealed. */
  readonly value: string;
  readonly sharedBy: number;
  readonly bits: number;
  readonly aloneBits: number;
  readonly setAside: Reason['setAside'] | null;
  readonly countedWith: string | null;
  /** Of values that are alike and not equal: attribute keys of those that each party holds. */
  readonly similar: { readonly a: readonly string[]; readonly b: readonly string[] } | null;
  /** What loaded lists say of the value. */
  readonly listed: readonly Listing[];
  /** What the ledger of shared things says of it. */
  readonly ledger: readonly SharedThing[];
}

export function linkRow(link: Link, world: World): LinkRow {
  return {
    a: partyRow(link.a, world),
    b: partyRow(link.b, world),
    bits: rounded(link.bits),
    bitsIfNothingSetAside: rounded(link.bitsIfNothingSetAside),
    conflict: link.conflict,
    conflictBecause: link.conflictBecause,
    association: isAssociation(link),
    reasons: link.reasons.map((reason) => reasonRow(reason, world)),
  };
}

export function partyRow(party: string, world: World): PartyRow {
  const kind = partyKindOf(party);
  const applications = kind === 'broker' ? [] : (world.parties.get(party) ?? []).map(idOfKey);
  return { id: idOfKey(party), kind, applications };
}

export const reasonRow = (reason: Reason, world: World): ReasonRow => ({
  kind: reason.kind,
  attribute: reason.attribute,
  value: reason.value,
  sharedBy: reason.sharedBy,
  bits: rounded(reason.bits),
  aloneBits: rounded(reason.aloneBits),
  setAside: reason.setAside ?? null,
  countedWith: reason.countedWith ?? null,
  similar: reason.similar ?? null,
  listed: world.listed.get(reason.attribute) ?? [],
  ledger: world.ledger.get(reason.attribute) ?? [],
});

/** Whether a link counts only by association where it touches a ring. */
export const isAssociation = (link: Link): boolean => link.conflict === 'yes' && link.weak && link.bits > 0;

/** Bits to a thousandth: beyond that they are arithmetic, not evidence. */
export const rounded = (bits: number): number => Math.round(bits * 1000) / 1000;
