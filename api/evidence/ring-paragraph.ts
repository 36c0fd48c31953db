import type { EvidenceKind } from './evidence-kind.ts';
import type { HoldsTogether } from './holds-together.ts';
import { inWords } from './in-words.ts';
import { joiningBrokerInWords } from './joining-broker-in-words.ts';
import type { Ring, SetAsideReason } from './link.ts';
import { valuesOfRing } from './ring-graph.ts';
import { ringSummary } from './ring-summary.ts';
import { sentence } from './sentence.ts';
import { KIND_NAMES } from './why-not.ts';

/** When the applications that carry a ring's evidence were submitted, epoch milliseconds. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * One paragraph that somebody who is tired understands: who, held together by what, since when, how surprising, what
 * would be left without it, what was set aside, and what else could explain it. Names nobody and quotes no value.
 * @param span absent where no application carries its evidence, as among brokers
 * @param held what it falls into, where that was worked out
 */
export function ringParagraph(ring: Ring, span: Span | undefined, held?: HoldsTogether): string {
  return [
    ringSummary(ring),
    ...(span === undefined ? [] : [since(span)]),
    ...ring.joinedBy.map((one) => sentence(joiningBrokerInWords(one))),
    `That all of it is chance or innocent sharing would be ${inWords(ring.bits)}.`,
    ...(held === undefined ? [] : [withoutIt(ring, held)]),
    ...setAside(ring),
    ...around(ring),
    innocentReading(ring),
  ].join(' ');
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

function since({ first, last }: Span): string {
  return day(first) === day(last)
    ? `All of them applied on ${day(first)}.`
    : `They applied from ${day(first)} to ${day(last)}.`;
}

function withoutIt(ring: Ring, { values, dissolvedBy }: HoldsTogether): string {
  if (dissolvedBy === undefined) {
    return 'No three values hold all of it: leave any of them out, and a part still hangs together.';
  }
  const kinds = new Map(values.map(({ attribute, kind }) => [attribute, kind]));
  const names = dissolvedBy.flatMap((attribute) => kinds.get(attribute) ?? []);
  const what =
    names.length === 1
      ? `one ${KIND_NAMES[names[0] ?? 'address']}`
      : `${names.length} values (${listed(names.map((kind) => KIND_NAMES[kind]))})`;
  return `All of it hangs on ${what}: without ${names.length === 1 ? 'it' : 'them'} none of the ${ring.parties.length} would be linked.`;
}

/** What was set aside, by why, as the number of different values. */
function setAside(ring: Ring): string[] {
  const values = new Map<SetAsideReason, Set<string>>();
  for (const { reasons } of ring.links) {
    for (const reason of reasons) {
      if (reason.setAside === undefined) continue;
      const known = values.get(reason.setAside.reason) ?? new Set();
      values.set(reason.setAside.reason, known.add(reason.attribute));
    }
  }
  if (values.size === 0) return [];
  const parts = [...values]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([reason, keys]) => `${keys.size === 1 ? 'one value' : `${keys.size} values`} (${SET_ASIDE[reason]})`);
  return [`They also share what was set aside and is not counted: ${listed(parts)}.`];
}

function around({ association, bridges }: Ring): string[] {
  const tied = new Set(association.map(({ a, b }) => `${a} ${b}`)).size;
  return [
    ...(tied > 0 ? [`${tied === 1 ? 'One weak link leads' : `${tied} weak links lead`} to parties outside it.`] : []),
    ...(bridges.length > 0
      ? [
          `${bridges.length === 1 ? 'One link joins' : `${bridges.length} links join`} it to another ring, too weak to make one of both.`,
        ]
      : []),
  ];
}

/** What else could explain the kinds of value that hold most of it. */
function innocentReading(ring: Ring): string {
  const kinds = [...new Set(valuesOfRing(ring).map(({ kind }) => kind))].slice(0, 2);
  return `It may still be innocent: ${kinds.map((kind) => INNOCENT[kind]).join('; ')}. Look at the reasons before anything else.`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const SET_ASIDE: Readonly<Record<SetAsideReason, string>> = {
  agency_channel: 'the channel of an agency',
  shared_home: 'shared by people of one home',
  public_computer: 'a computer that the public of one town uses',
  shared_network: 'a network that the public of one town uses',
  multi_occupancy: 'a building with many homes',
  recycled_number: 'a number that was assigned again',
  mail_drop: 'a place that takes mail for many',
  listed: 'a list names it a shared thing',
  ledger: 'somebody here named it a shared thing',
};

/** What else explains that several people share a value of a kind, as half a sentence. */
export const INNOCENT: Readonly<Record<EvidenceKind, string>> = {
  phone: 'a household, an employer or a helper may lend a phone number, and numbers are assigned again',
  email: 'people may share a mailbox, or have somebody apply for them',
  address: 'a relative, an employer or a mail service may take parcels for many',
  bank_account: 'families share accounts, and a payroll service may be paid for many',
  device: 'people borrow computers, and two devices may look alike',
  ip_address: 'one home, office or VPN is one network to the outside',
  profile: 'two people may have given one link by mistake',
  government_id: 'a number may have been mistyped, or taken from its owner',
  reference: 'colleagues name the same former manager',
  resume: 'people copy a template, or have one coach',
  resume_similar: 'people copy a template, or have one coach',
  address_similar: 'neighbours have nearly the same address',
  email_similar: 'people of one name choose nearly the same mailbox',
};
