import {
  addressesNearStatement,
  applicationsByKeyStatement,
  attributeCountsStatement,
  attributesOfHoldersStatement,
  bandsOfResumesStatement,
  channelsOfHoldersStatement,
  emailsByFamiliesStatement,
  holdersOfPartiesStatement,
  holdersStatement,
  partiesOfHoldersStatement,
  resumesByBandsStatement,
  sharedAmongStatement,
  statedByHoldersStatement,
  workAboutStatement,
} from '../graph/queries.generated.ts';
import type { Reader, Statement } from '../graph/store.ts';

/** Statements that say something of each key of a list, whatever the others are: the list, and the column with the key. */
export const ONE_BY_ONE: ReadonlyMap<Statement, readonly [list: string, column: string]> = new Map([
  [addressesNearStatement, ['near', 'near']],
  [applicationsByKeyStatement, ['keys', 'key']],
  [attributeCountsStatement, ['keys', 'attribute']],
  [attributesOfHoldersStatement, ['holders', 'holder']],
  [bandsOfResumesStatement, ['keys', 'key']],
  [channelsOfHoldersStatement, ['holders', 'holder']],
  [emailsByFamiliesStatement, ['families', 'family']],
  [holdersOfPartiesStatement, ['parties', 'party']],
  [holdersStatement, ['keys', 'key']],
  [partiesOfHoldersStatement, ['keys', 'holder']],
  [resumesByBandsStatement, ['bands', 'band']],
  [sharedAmongStatement, ['keys', 'attribute']],
  [statedByHoldersStatement, ['holders', 'holder']],
  [workAboutStatement, ['subjects', 'subject']],
] as const);

type Key = string | number;
type Rows = Record<string, unknown>[];

/** The store as it was first seen: what these statements say of a key is asked once and remembered. For one look at it. */
export function askedOnce(store: Reader): Reader {
  const remembered = new Map<Statement, Map<Key, Rows>>();
  return {
    record: (pointer) => store.record(pointer),
    async run<Row>(statement: Statement, params: Readonly<Record<string, unknown>>): Promise<Row[]> {
      const [list, column] = ONE_BY_ONE.get(statement) ?? [];
      if (list === undefined || column === undefined) return store.run(statement, params);
      const keys = [...new Set(params[list] as readonly Key[])].sort((x, y) => (x < y ? -1 : 1));
      const known = remembered.get(statement) ?? new Map<Key, Rows>();
      remembered.set(statement, known);
      const unknown = keys.filter((key) => !known.has(key));
      if (unknown.length > 0) {
        const rows = await store.run<Record<string, unknown>>(statement, { [list]: unknown });
        for (const key of unknown) known.set(key, []);
        for (const row of rows) known.get(row[column] as Key)?.push(row);
      }
      return keys.flatMap((key) => known.get(key) ?? []) as Row[];
    },
  };
}
