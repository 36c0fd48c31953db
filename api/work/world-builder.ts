import type { SimilarKind } from '../evidence/evidence-kind.ts';
import { MOST_WITH_SLIPS } from '../evidence/innocent/shared-home.ts';
import type { Listing } from '../evidence/listing.ts';
import { model } from '../evidence/model.ts';
import type { SharedThing } from '../evidence/shared-thing.ts';
import type { BrokerProfile, GovernmentId, HeldValue, Holder, Holding, World } from '../evidence/world.ts';
import { isAttributeKind } from '../graph/attribute-kind.ts';
import type {
  BrokersWithCandidatesRow,
  HoldersRow,
  HoldingsOfAttributesRow,
  KnownValuesOfAttributesRow,
  SharedAmongRow,
  StatedByHoldersRow,
} from '../graph/queries.generated.ts';
import { CLAIM_HUB_NAMES } from '../intake/write/write-applicants.ts';
import { listingOf } from './entities/listings.ts';
import { givenNameOf } from './given-name.ts';
import { groupKey, groupName } from './similar/members-of.ts';

const NONE: readonly string[] = [];

/** One of several values that are alike. */
interface Member {
  /** Attribute key. */
  readonly key: string;
  readonly shown: string;
  readonly holdings: readonly Holding[];
}

interface Group {
  readonly kind: SimilarKind;
  readonly members: readonly Member[];
}

/** Puts the rows of the store together to the world that the evidence model reasons about. */
export class WorldBuilder {
  readonly #holders = new Map<string, Holder>();
  readonly #values = new Map<string, HeldValue>();
  readonly #parties = new Map<string, string[]>();
  readonly #held = new Map<string, string[]>();
  readonly #groups = new Map<string, Group>();
  readonly #groupOf = new Map<string, string>();
  readonly #brokers = new Map<string, BrokerProfile>();
  readonly #listed = new Map<string, Listing[]>();
  readonly #ledger = new Map<string, SharedThing[]>();
  /** One string for each text: a store answers with a new one in every row. */
  readonly #texts = new Map<string, string>();

  /** @param pairLimit a value that more parties hold makes no pairs */
  constructor(readonly pairLimit: number) {}

  isHub(row: { readonly parties: number }): boolean {
    return row.parties > this.pairLimit;
  }

  has(holder: string): boolean {
    return this.#holders.has(holder);
  }

  /** Parties of which a holder is known. */
  get knownParties(): readonly string[] {
    return [...this.#parties.keys()];
  }

  /** Brokers that a known holder names or is. */
  get namedBrokers(): readonly string[] {
    const named = new Set<string>();
    for (const holder of this.#holders.values()) {
      if (holder.broker !== undefined) named.add(holder.broker);
      if (holder.kind === 'broker') named.add(holder.key);
      for (const broker of holder.channelsOf) named.add(broker);
    }
    return [...named];
  }

  /**
   * Residences that are no known value yet and may be a home of two who share something, one of whom was asked about. Of
   * many who share a value that is one which both state, so that it is known already, unless one of them states none.
   */
  get unknownResidences(): readonly string[] {
    const groups = [...this.#groups.values()].map(({ members }) => members.flatMap(({ holdings }) => holdings));
    const sharing = new Set<string>();
    for (const holdings of [...[...this.#values.values()].map((value) => value.holdings), ...groups]) {
      const parties = new Set(holdings.flatMap(({ holder }) => this.#holders.get(holder)?.party ?? []));
      const isCrowd = parties.size > MOST_WITH_SLIPS;
      if (isCrowd && ![...parties].some((party) => this.#held.has(party) && this.#residencesOf(party).length === 0))
        continue;
      for (const party of parties) sharing.add(party);
    }
    const stated = [...sharing].flatMap((party) => this.#residencesOf(party));
    return [...new Set(stated)].filter((residence) => !this.#values.has(residence));
  }

  /** With whom each party that was asked about shares a value that links by itself, as far as they are known. */
  get linking(): ReadonlyMap<string, ReadonlySet<string>> {
    const linking = new Map([...this.#held.keys()].map((party) => [party, new Set<string>()]));
    const groups = [...this.#groups.values()].map(({ kind, members }) => {
      return { kind, holdings: members.flatMap(({ holdings }) => holdings) };
    });
    for (const { kind, holdings } of [...this.#values.values(), ...groups]) {
      if (model.supporting.includes(kind)) continue;
      const parties = new Set(holdings.flatMap(({ holder }) => this.#holders.get(holder)?.party ?? []));
      for (const party of parties) {
        const others = linking.get(party);
        if (others !== undefined) for (const other of parties) if (other !== party) others.add(other);
      }
    }
    return linking;
  }

  get holderKeys(): readonly string[] {
    return [...this.#holders.keys()];
  }

  get valueKeys(): readonly string[] {
    return [...this.#values.keys()];
  }

  /** @param stated what the holder itself states */
  holder(row: HoldersRow, stated: readonly StatedByHoldersRow[]): void {
    const party = this.#text(row.party);
    const key = this.#text(row.key);
    if (this.#holders.has(key)) return;
    const kind = key.startsWith('broker:') ? 'broker' : 'application';
    this.#holders.set(key, {
      key,
      party,
      kind,
      nameKey: row.nameKey,
      givenName: givenNameOf(row.name, row.nameKey),
      birthDate: row.birthDate ?? undefined,
      identityByBirth: row.identityByBirth ?? undefined,
      identityById: row.identityById ?? undefined,
      residences: kind === 'broker' ? NONE : this.#residences(stated),
      governmentIds: idsOf(stated),
      online: stated.some(({ use }) => use === 'session'),
      town: this.#maybe(row.town),
      country: this.#maybe(row.country),
      broker: this.#maybe(row.broker),
      channelsOf: NONE,
      submittedAt: row.submittedAt === null ? 0 : Date.parse(row.submittedAt),
    });
    const holders = this.#parties.get(party);
    if (holders === undefined) this.#parties.set(party, [key]);
    else holders.push(key);
  }

  value(row: SharedAmongRow, holdings: readonly Holding[]): void {
    const key = this.#text(row.attribute);
    if (!isAttributeKind(row.kind)) return;
    this.#values.set(key, {
      key,
      kind: row.kind,
      shown: row.value,
      parties: row.parties,
      holdings,
      hub: this.isHub(row),
      hasUnit: row.unit !== null,
    });
  }

  holding(row: HoldingsOfAttributesRow): Holding {
    return {
      holder: this.#text(row.holder),
      use: this.#text(row.use),
      firstAt: Date.parse(row.firstAt),
      lastAt: Date.parse(row.lastAt),
    };
  }

  /** Values that are alike, in the order of their keys, with all who hold them. */
  similar(kind: SimilarKind, members: readonly Member[]): void {
    const [first] = members;
    if (first === undefined) return;
    const key = groupKey(kind, first.key);
    this.#groups.set(key, { kind, members });
    for (const member of members) this.#groupOf.set(this.#text(member.key), key);
  }

  /** Key of the group of similar values that a value is of, as far as these are known. */
  groupOf(key: string): string | undefined {
    return this.#groupOf.get(key);
  }

  /** Whether the values like this one are known. */
  isGrouped(key: string): boolean {
    return this.#groupOf.has(key);
  }

  /** That a party was asked about and holds these values, and so those that are like them. */
  holds(party: string, values: Iterable<string>): void {
    const own = [...values];
    const groups = own.flatMap((value) => this.#groupOf.get(value) ?? []);
    this.#held.set(this.#text(party), [...new Set([...own, ...groups])].map((value) => this.#text(value)).sort());
  }

  /** That a holder gives a channel which a declared broker holds too. */
  givesChannel(holder: string, broker: string): void {
    const known = this.#holders.get(holder);
    if (known === undefined || known.kind === 'broker' || known.channelsOf.includes(broker)) return;
    this.#holders.set(known.key, { ...known, channelsOf: [...known.channelsOf, this.#text(broker)].sort() });
  }

  broker(row: BrokersWithCandidatesRow): void {
    this.#brokers.set(row.key, {
      key: row.key,
      name: row.name,
      kind: row.kind,
      declared: row.declared,
      candidates: row.candidates,
    });
  }

  /** What a list says of a value, if it still holds at `now`. */
  known(row: KnownValuesOfAttributesRow, now: number): void {
    const listing = listingOf(row, now);
    if (listing === undefined) return;
    const listed = this.#listed.get(row.attribute);
    if (listed === undefined) this.#listed.set(row.attribute, [listing]);
    else listed.push(listing);
  }

  /** What the ledger of shared things says of a value. */
  sharedThing(attribute: string, said: SharedThing): void {
    const known = this.#ledger.get(attribute);
    if (known === undefined) this.#ledger.set(attribute, [said]);
    else known.push(said);
  }

  build(): World {
    for (const holders of this.#parties.values()) holders.sort();
    for (const [key, group] of this.#groups) this.#addGroup(key, group);
    return {
      holders: this.#holders,
      values: this.#values,
      parties: this.#parties,
      held: this.#held,
      brokers: this.#brokers,
      claimHubNames: CLAIM_HUB_NAMES,
      groupOf: this.#groupOf,
      listed: this.#listed,
      ledger: this.#ledger,
    };
  }

  #addGroup(key: string, { kind, members }: Group): void {
    const holdings = members.flatMap((member) => member.holdings);
    const parties = new Set(holdings.flatMap(({ holder }) => this.#holders.get(holder)?.party ?? [])).size;
    if (parties < 2) return;
    const hub = this.isHub({ parties });
    this.#values.set(key, {
      key,
      kind,
      shown: groupName(members[0]?.shown ?? '', members),
      parties,
      holdings: hub ? [] : holdings,
      hub,
      hasUnit: false,
      similar: members.map((member) => ({
        key: member.key,
        holders: new Set(member.holdings.map(({ holder }) => holder)),
      })),
    });
  }

  #residencesOf(party: string): readonly string[] {
    return (this.#parties.get(party) ?? []).flatMap((key) => this.#holders.get(key)?.residences ?? []);
  }

  #residences(stated: readonly StatedByHoldersRow[]): readonly string[] {
    const residences = stated.flatMap(({ use, attribute }) => (use === 'residence' ? [this.#text(attribute)] : []));
    return residences.length === 0 ? NONE : residences;
  }

  #maybe(text: string | null): string | undefined {
    return text === null ? undefined : this.#text(text);
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

const NO_IDS: readonly GovernmentId[] = [];

function idsOf(stated: readonly StatedByHoldersRow[]): readonly GovernmentId[] {
  const ids = stated.flatMap(({ use, attribute, type, country }) =>
    use === 'identity' && type !== null && country !== null ? [{ key: attribute, type }] : [],
  );
  return ids.length === 0 ? NO_IDS : ids;
}
