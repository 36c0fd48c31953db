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

const isApplication = ({ brokerKind }: SightingsOfAttributesRow): boolean => brokerKind === null;

/** How some values were seen, and by whom: what statements about them would answer, found out in one question. */
export class Sightings {
  readonly #of: ReadonlyMap<string, readonly SightingsOfAttributesRow[]>;
  readonly #byHolder: ReadonlyMap<string, SightingsOfAttributesRow>;

  private constructor(keys: readonly string[], rows: readonly SightingsOfAttributesRow[], limit: number) {
    const seen = groupBy(rows, ({ attribute }) => attribute);
    this.#of = new Map(
      keys.flatMap((key) => {
        const all = seen.get(key) ?? [];
        return all.length < limit ? [[key, all]] : [];
      }),
    );
    this.#byHolder = new Map(rows.map((row) => [row.holder, row]));
  }

  /** @param limit sightings of each value that are read: of one that was seen as often nothing is told */
  static async read(store: Runner, keys: readonly string[], limit: number): Promise<Sightings> {
    return new Sightings(keys, keys.length === 0 ? [] : await sightingsOfAttributes(store, { keys, limit }), limit);
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
    if (rows === undefined) return undefined;
    const held = groupBy(rows, ({ holder, use }) => `${holder}\n${use}`);
    return [...held.values()].slice(0, limit).flatMap((together) => {
      const times = together.map(({ at }) => at).sort();
      const [firstAt] = times;
      const lastAt = times.at(-1);
      return together
        .slice(0, 1)
        .map(({ holder, use, at }) => ({ attribute: key, holder, use, firstAt: firstAt ?? at, lastAt: lastAt ?? at }));
    });
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
