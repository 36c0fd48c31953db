import {
  addressesNearStatement,
  applicationsByKeyStatement,
  attributeCountsStatement,
  attributesOfHoldersStatement,
  bandsOfResumesStatement,
  brokersOfAttributesStatement,
  channelsOfHoldersStatement,
  emailsByFamiliesStatement,
  entriesOfAttributesStatement,
  holdersOfPartiesStatement,
  holdersStatement,
  knownValuesOfAttributesStatement,
  partiesOfHoldersStatement,
  resumesByBandsStatement,
  sharedAmongStatement,
  statedByHoldersStatement,
  workAboutStatement,
} from '../graph/queries.generated.ts';
import type { Reader, Statement } from '../graph/store.ts';
import { groupBy } from './group-by.ts';

/** Statements that say something of each key of a list, whatever the others are: the list, and the column with the key. */
export const ONE_BY_ONE: ReadonlyMap<Statement, readonly [list: string, column: string]> = new Map([
  [addressesNearStatement, ['near', 'near']],
  [applicationsByKeyStatement, ['keys', 'key']],
  [attributeCountsStatement, ['keys', 'attribute']],
  [attributesOfHoldersStatement, ['holders', 'holder']],
  [bandsOfResumesStatement, ['keys', 'key']],
  [brokersOfAttributesStatement, ['keys', 'attribute']],
  [channelsOfHoldersStatement, ['holders', 'holder']],
  [emailsByFamiliesStatement, ['families', 'family']],
  [entriesOfAttributesStatement, ['attributes', 'attribute']],
  [holdersOfPartiesStatement, ['parties', 'party']],
  [holdersStatement, ['keys', 'key']],
  [knownValuesOfAttributesStatement, ['attributes', 'attribute']],
  [partiesOfHoldersStatement, ['keys', 'holder']],
  [resumesByBandsStatement, ['bands', 'band']],
  [sharedAmongStatement, ['keys', 'attribute']],
  [statedByHoldersStatement, ['holders', 'holder']],
  [workAboutStatement, ['subjects', 'subject']],
] as const);

type Key = string | number;
type Params = Readonly<Record<string, unknown>>;
type Rows = readonly Readonly<Record<string, unknown>>[];
/** What was answered to a list of keys together. */
interface Asked {
  readonly rows: Promise<Rows>;
  /** By key, written as text; made when one of the keys is asked for again. */
  byKey?: Promise<ReadonlyMap<string, Rows>>;
}

/**
 * The store as it was first seen: what these statements say of a key is asked once, also while the answer is awaited, and
 * remembered. For one look at it.
 */
export function askedOnce(store: Reader): Reader {
  const remembered = new Map<Statement, Map<Key, Asked>>();
  return {
    record: (pointer) => store.record(pointer),
    async run<Row>(statement: Statement, params: Params): Promise<Row[]> {
      const [list, column] = ONE_BY_ONE.get(statement) ?? [];
      if (list === undefined || column === undefined) return store.run(statement, params);
      const keys = [...new Set(params[list] as readonly Key[])].sort((x, y) => (x < y ? -1 : 1));
      const known = remembered.get(statement) ?? new Map<Key, Asked>();
      remembered.set(statement, known);
      const unknown = keys.filter((key) => !known.has(key));
      if (unknown.length > 0) {
        const asked: Asked = { rows: store.run<Rows[number]>(statement, { [list]: unknown }) };
        for (const key of unknown) known.set(key, asked);
        if (unknown.length === keys.length) return [...(await asked.rows)] as Row[];
      }
      const asked = keys.flatMap((key) => known.get(key) ?? []);
      // All of them together: one that fails while another is awaited would be nobody's.
      const answers = new Map(
        await Promise.all(
          [...new Set(asked)].map(async (one) => {
            one.byKey ??= one.rows.then((rows) => groupBy(rows, (row) => String(row[column])));
            return [one, await one.byKey] as const;
          }),
        ),
      );
      return keys.flatMap((key, index) => answers.get(asked[index] as Asked)?.get(String(key)) ?? []) as Row[];
    },
  };
}

/** The same, and whatever else is asked with the same parameters as before. For a short look: it keeps every answer. */
export function allAskedOnce(store: Reader): Reader {
  const once = askedOnce(store);
  const remembered = new Map<string, Promise<unknown[]>>();
  return {
    record: once.record,
    async run<Row>(statement: Statement, params: Params): Promise<Row[]> {
      if (ONE_BY_ONE.has(statement)) return once.run(statement, params);
      const name = `${statement.name} ${JSON.stringify(params)}`;
      const asked = remembered.get(name) ?? store.run<Row>(statement, params);
      remembered.set(name, asked);
      return (await asked) as Row[];
    },
  };
}
