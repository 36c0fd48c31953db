import {
  type ApplicationsSeenWithRow,
  type AttributeCountsRow,
  type BrokersOfAttributesRow,
  type HoldersRow,
  type HoldingsOfAttributesRow,
  type NamesHoldingAttributesRow,
  type SightingsOfAttributesRow,
  sightingsOfAttributes,
} from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';
import { holdingsOfSightings } from './holdings-of-sightings.ts';

const isApplication = ({ brokerKind }: SightingsOfAttributesRow): boolean => brokerKind === null;

/** How values were seen, and by whom: what statements about them would answer, found out in one question. */
export class Sightings {
  readonly #store: Runner;
  readonly #limit: number;
  readonly #of = new Map<string, readonly SightingsOfAttributesRow[]>();
  readonly #byHolder = new Map<string, SightingsOfAttributesRow>();
  readonly #reading = new Map<string, Promise<void>>();

  /** @param limit sightings of each value that are read: of one that was seen as often nothing is told */
  constructor(store: Runner, limit: number) {
    this.#store = store;
    this.#limit = limit;
  }

  /** Reads how values were seen, once each. @param keys of attributes */
  async read(keys: readonly string[]): Promise<void> {
    const fresh = keys.filter((key) => !this.#reading.has(key));
    const reading = this.#read(fresh);
    for (const key of fresh) this.#reading.set(key, reading);
    await this.known(keys);
  }

  /** Resolves when whatever is being read of these is known. */
  async known(keys: readonly string[]): Promise<void> {
    await Promise.all(new Set(keys.map((key) => this.#reading.get(key))));
  }

  async #read(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const rows = await sightingsOfAttributes(this.#store, { keys, limit: this.#limit });
    const seen = groupBy(rows, ({ attribute }) => attribute);
    for (const key of keys) {
      const all = seen.get(key) ?? [];
      if (all.length < this.#limit) this.#of.set(key, all);
    }
    for (const row of rows) this.#byHolder.set(row.holder, row);
  }

  /** By how many a value is held; none where nobody holds it, undefined where it is not known here, as everywhere below. */
  counts(key: string): readonly AttributeCountsRow[] | undefined {
    const rows = this.#of.get(key);
    return rows?.slice(0, 1).map(({ attribute, kind, value, unit }) => {
      const parties = new Set(rows.map(({ party }) => party)).size;
      const holders = new Set(rows.map(({ holder }) => holder)).size;
      return { attribute, kind, value, unit, parties, holders };
    });
  }

  /** By how many different names, where it was seen more often than `few` times. */
  names(key: string, few: number): readonly NamesHoldingAttributesRow[] | undefined {
    const rows = this.#of.get(key);
    if (rows === undefined) return undefined;
    const names = new Set(rows.filter(isApplication).map(({ nameKey }) => nameKey));
    return rows.length > few && names.size > 0 ? [{ attribute: key, names: names.size }] : [];
  }

  /** @param limit of holders and uses */
  holdings(key: string, limit: number): readonly HoldingsOfAttributesRow[] | undefined {
    const rows = this.#of.get(key);
    return rows && holdingsOfSightings(rows).slice(0, limit);
  }

  declaredBrokers(key: string): readonly BrokersOfAttributesRow[] | undefined {
    const rows = this.#of.get(key)?.filter(({ declared }) => declared);
    return rows && [...new Set(rows.map(({ holder }) => holder))].map((broker) => ({ attribute: key, broker }));
  }

  /** @param except key of an application that is left out @param limit beyond which those of one day are told apart */
  applications(key: string, except: string, limit: number): readonly ApplicationsSeenWithRow[] | undefined {
    const rows = this.#of.get(key)?.filter((row) => isApplication(row) && row.holder !== except);
    if (rows === undefined || rows.length > limit) return undefined;
    return rows.map(({ holder, id, nameKey, home, broker, submittedAt, use, raw }) => {
      return {
        attribute: key,
        application: holder,
        record: id,
        name: nameKey,
        home,
        broker,
        at: submittedAt ?? '',
        use,
        raw,
      };
    });
  }

  holder(key: string): readonly HoldersRow[] | undefined {
    const row = this.#byHolder.get(key);
    if (row === undefined) return undefined;
    const { party, id, source, name, nameKey, birthDate, identityByBirth, identityById, town, country } = row;
    const { broker, brokerKind, submittedAt, record } = row;
    const identity = { birthDate, identityByBirth, identityById };
    return [
      { key, party, id, source, name, nameKey, ...identity, town, country, broker, brokerKind, submittedAt, record },
    ];
  }
}
