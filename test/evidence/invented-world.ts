import type { Listing } from '../../api/evidence/listing.ts';
import type { SharedThing } from '../../api/evidence/shared-thing.ts';
import type { BrokerProfile, HeldValue, Holder, Holding, World } from '../../api/evidence/world.ts';
import type { AttributeKind } from '../../api/graph/attribute-kind.ts';

/** One application of an invented world; every list is of canonical values. */
export interface Invented {
  readonly id: string;
  /** Applicant, if it is not the application's own. */
  readonly applicant?: string;
  /** Given name and surname. */
  readonly name?: string;
  readonly born?: string;
  /** Government ids: type and number. */
  readonly ids?: readonly (readonly [type: string, number: string])[];
  /** One with `#` names the unit. */
  readonly home?: string | readonly string[];
  readonly town?: string;
  /** Day of the year it was submitted. */
  readonly day?: number;
  /** Whether it was seen on a network of its own; so unless said. */
  readonly online?: boolean;
  readonly broker?: string;
  readonly holds?: Partial<Record<AttributeKind | 'ships' | 'mails', readonly string[]>>;
}

export interface InventedBroker {
  readonly id: string;
  readonly kind: string;
  readonly declared?: boolean;
  readonly holds?: Partial<Record<AttributeKind, readonly string[]>>;
}

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const USES: Partial<Record<string, string>> = { ships: 'shipping', mails: 'mailing', device: 'session' };

/** A world of these applications and brokers, closed as the loader closes it. */
export function inventedWorld(
  people: readonly Invented[],
  brokers: readonly InventedBroker[] = [],
  extra: {
    readonly pairLimit?: number;
    readonly listed?: Readonly<Record<string, readonly Listing[]>>;
    readonly ledger?: Readonly<Record<string, readonly SharedThing[]>>;
  } = {},
): World {
  const holders = new Map<string, Holder>();
  const holdings = new Map<string, { kind: AttributeKind; rows: Holding[] }>();
  const hold = (holder: string, kind: AttributeKind, value: string, use: string, at: number) => {
    const key = `${kind}:${value}`;
    const known = holdings.get(key) ?? { kind, rows: [] };
    known.rows.push({ holder, use, firstAt: at, lastAt: at });
    holdings.set(key, known);
  };
  for (const person of people) {
    const key = `application:${person.id}`;
    const at = START + (person.day ?? 0) * DAY;
    const homes = typeof person.home === 'string' ? [person.home] : (person.home ?? []);
    const words = (person.name ?? person.id).toLowerCase().split(' ');
    const nameKey = words.toSorted().join(' ');
    holders.set(key, {
      key,
      party: `applicant:${person.applicant ?? person.id}`,
      kind: 'application',
      nameKey,
      givenName: words[0],
      birthDate: person.born,
      identityByBirth: person.born === undefined ? undefined : `${nameKey}|${person.born}`,
      identityById: undefined,
      online: person.online ?? true,
      governmentIds: (person.ids ?? []).map(([type, number]) => ({ key: `government_id:${type} ${number}`, type })),
      residences: homes.map((home) => `address:${home}`),
      town: person.town,
      country: 'US',
      broker: person.broker === undefined ? undefined : `broker:${person.broker}`,
      channelsOf: [],
      submittedAt: at,
    });
    for (const home of homes) hold(key, 'address', home, 'residence', at);
    for (const [kind, values] of Object.entries(person.holds ?? {})) {
      const attribute = kind === 'ships' || kind === 'mails' ? 'address' : (kind as AttributeKind);
      for (const value of values ?? []) hold(key, attribute, value, USES[kind] ?? 'contact', at);
    }
  }
  for (const { id, holds = {} } of brokers) {
    const key = `broker:${id}`;
    holders.set(key, { ...BLANK, key, party: key });
    for (const [kind, values] of Object.entries(holds)) {
      for (const value of values ?? []) hold(key, kind as AttributeKind, value, 'business', 0);
    }
  }
  giveChannels(holders, holdings);
  const values = new Map<string, HeldValue>();
  const held = new Map<string, string[]>();
  const parties = new Map<string, string[]>();
  for (const { key, party } of holders.values()) parties.set(party, [...(parties.get(party) ?? []), key]);
  for (const [key, { kind, rows }] of holdings) {
    const of = new Set(rows.map(({ holder }) => holders.get(holder)?.party ?? ''));
    const hub = of.size > (extra.pairLimit ?? 200);
    values.set(key, {
      key,
      kind,
      shown: key,
      parties: of.size,
      holdings: hub ? [] : rows,
      hub,
      hasUnit: key.includes('#'),
    });
    for (const party of of) held.set(party, [...(held.get(party) ?? []), key].sort());
  }
  return {
    holders,
    values,
    parties,
    held,
    brokers: new Map(brokers.map((broker) => [`broker:${broker.id}`, profile(broker, [...holders.values()])])),
    groupOf: new Map(),
    claimHubNames: 10,
    listed: new Map(Object.entries(extra.listed ?? {})),
    ledger: new Map(Object.entries(extra.ledger ?? {})),
  };
}

const BLANK = {
  kind: 'broker',
  nameKey: '',
  givenName: undefined,
  birthDate: undefined,
  identityByBirth: undefined,
  identityById: undefined,
  residences: [],
  governmentIds: [],
  online: false,
  town: undefined,
  country: undefined,
  broker: undefined,
  channelsOf: [],
  submittedAt: 0,
} as const;

function giveChannels(holders: Map<string, Holder>, holdings: ReadonlyMap<string, { rows: readonly Holding[] }>): void {
  for (const { rows } of holdings.values()) {
    const of = rows.map(({ holder }) => holder).filter((holder) => holder.startsWith('broker:'));
    for (const { holder } of rows) {
      const known = holders.get(holder);
      if (known?.kind === 'application') {
        holders.set(holder, { ...known, channelsOf: [...new Set([...known.channelsOf, ...of])].sort() });
      }
    }
  }
}

function profile({ id, kind, declared = true }: InventedBroker, holders: readonly Holder[]): BrokerProfile {
  const key = `broker:${id}`;
  const candidates = holders.filter(({ broker, channelsOf }) => broker === key || channelsOf.includes(key));
  return { key, name: id, kind, declared, candidates: new Set(candidates.map(({ party }) => party)).size };
}

/** So many people, by number, of names that are not alike. */
export const people = (count: number, of: (index: number) => Omit<Invented, 'id'>): Invented[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `APP-${String(index).padStart(3, '0')}`,
    name: `${word(index)} ${word(index + 1_000)}`,
    ...of(index),
  }));

/** A word of eight letters that looks like no other. */
function word(number: number): string {
  let state = Math.imul(number + 1, 2_654_435_761) >>> 0;
  return Array.from({ length: 8 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
}
