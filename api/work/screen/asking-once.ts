import { compareText } from '../../evidence/compare-text.ts';
import {
  addressesNearStatement,
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
  resumesByBandsStatement,
  statedByHoldersStatement,
} from '../../graph/queries.generated.ts';
import type { Reader, Statement } from '../../graph/store.ts';
import { groupBy } from '../group-by.ts';

type Row = Readonly<Record<string, unknown>>;

/** Statements of which each key is answered by itself: the parameter with the keys, and the column that a row says its key in. */
const BY_KEY: ReadonlyMap<Statement, { readonly param: string; readonly column: string }> = new Map([
  [addressesNearStatement, { param: 'near', column: 'near' }],
  [attributeCountsStatement, { param: 'keys', column: 'attribute' }],
  [attributesOfHoldersStatement, { param: 'holders', column: 'holder' }],
  [bandsOfResumesStatement, { param: 'keys', column: 'key' }],
  [brokersOfAttributesStatement, { param: 'keys', column: 'attribute' }],
  [channelsOfHoldersStatement, { param: 'holders', column: 'holder' }],
  [emailsByFamiliesStatement, { param: 'families', column: 'family' }],
  [entriesOfAttributesStatement, { param: 'attributes', column: 'attribute' }],
  [holdersOfPartiesStatement, { param: 'parties', column: 'party' }],
  [holdersStatement, { param: 'keys', column: 'key' }],
  [knownValuesOfAttributesStatement, { param: 'attributes', column: 'attribute' }],
  [resumesByBandsStatement, { param: 'bands', column: 'band' }],
  [statedByHoldersStatement, { param: 'holders', column: 'holder' }],
]);

/**
 * Asks a store about each key no more than once, and not at all where a statement is left no key. For one question only:
 * what it knows is not looked at again.
 */
export function askingOnce(store: Reader): Reader {
  const known = new Map<Statement, Map<string, Promise<ReadonlyMap<string, readonly Row[]>>>>();
  const whole = new Map<string, Promise<readonly Row[]>>();
  return {
    record: (pointer) => store.record(pointer),
    async run<Answer>(statement: Statement, params: Readonly<Record<string, unknown>>): Promise<Answer[]> {
      const by = BY_KEY.get(statement);
      if (by === undefined) {
        const name = `${statement.name} ${JSON.stringify(params)}`;
        const asked = whole.get(name) ?? store.run<Row>(statement, params);
        whole.set(name, asked);
        return (await asked) as Answer[];
      }
      const { param, column } = by;
      const ofKey = known.get(statement) ?? new Map<string, Promise<ReadonlyMap<string, readonly Row[]>>>();
      known.set(statement, ofKey);
      const keys = [...new Set(params[param] as readonly unknown[])];
      const fresh = keys.filter((key) => !ofKey.has(String(key)));
      if (fresh.length > 0) {
        const asked = store
          .run<Row>(statement, { ...params, [param]: fresh })
          .then((rows) => groupBy(rows, (row) => String(row[column])));
        for (const key of fresh) ofKey.set(String(key), asked);
      }
      const rows: Row[] = [];
      for (const key of keys.map(String).sort(compareText)) rows.push(...((await ofKey.get(key))?.get(key) ?? []));
      return rows as Answer[];
    },
  };
}
