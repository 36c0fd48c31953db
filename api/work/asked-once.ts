import {
  addressesNearStatement,
  applicationsByKeyStatement,
  attributeCountsStatement,
  attributesOfHoldersStatement,
  bandsOfResumesStatement,
  brokersOfAttributesStatement,
  brokersWithCandidatesStatement,
  channelsOfHoldersStatement,
  crowdsOfAttributesStatement,
  emailsByFamiliesStatement,
  entriesOfAttributesStatement,
  holdersOfPartiesStatement,
  holdersStatement,
  holdingsOfAttributesStatement,
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
  [brokersWithCandidatesStatement, ['keys', 'key']],
  [channelsOfHoldersStatement, ['holders', 'holder']],
  [crowdsOfAttributesStatement, ['keys', 'attribute']],
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
type Row = Readonly<Record<string, unknown>>;
type Asked = Promise<Answer>;

/** What a statement answered, by key only once that is asked for. */
class Answer {
  #byKey: ReadonlyMap<string, readonly Row[]> | undefined;

  constructor(
    readonly rows: readonly Row[],
    readonly column: string,
  ) {}

  /** @param key written as text */
  of(key: string): readonly Row[] | undefined {
    this.#byKey ??= groupBy(this.rows, ({ [this.column]: value }) => String(value));
    return this.#byKey.get(key);
  }
}

/**
 * The store as it was first seen: what these statements say of a key is asked once, also while the answer is awaited, and
 * remembered. Rows of one key stay in order; keys come as they are asked about. For one look at it.
 */
export function askedOnce(store: Reader, oneByOne = ONE_BY_ONE): Reader {
  const remembered = new Map<Statement, Map<string, Map<Key, Asked>>>();
  const reader: Reader = {
    record: (pointer) => store.record(pointer),
    async run<Any>(statement: Statement, params: Params): Promise<Any[]> {
      const [list, column] = oneByOne.get(statement) ?? [];
      if (list === undefined || column === undefined) return store.run(statement, params);
      const { [list]: asking, ...rest } = params;
      const keys = new Set(asking as readonly Key[]);
      const known = knownOf(remembered, statement, JSON.stringify(rest));
      const unknown = [...keys].filter((key) => !known.has(key));
      if (unknown.length > 0) {
        const asked = store.run<Row>(statement, { ...rest, [list]: unknown }).then((rows) => new Answer(rows, column));
        for (const key of unknown) known.set(key, asked);
        if (unknown.length === keys.size) return [...(await asked).rows] as Any[];
      }
      return (await rowsOf(keys, known)) as Any[];
    },
  };
  readers.add(reader);
  return reader;
}

const readers = new WeakSet<Reader>();

/** Whether a reader is for one look at a store, and keeps what it was answered. */
export const isAskedOnce = (store: Reader): boolean => readers.has(store);

function knownOf(remembered: Map<Statement, Map<string, Map<Key, Asked>>>, statement: Statement, rest: string) {
  const ofStatement = remembered.get(statement) ?? new Map<string, Map<Key, Asked>>();
  remembered.set(statement, ofStatement);
  const known = ofStatement.get(rest) ?? new Map<Key, Asked>();
  ofStatement.set(rest, known);
  return known;
}

async function rowsOf(keys: ReadonlySet<Key>, known: ReadonlyMap<Key, Asked>): Promise<Row[]> {
  const asked = new Set<Asked>();
  for (const key of keys) {
    const one = known.get(key);
    if (one !== undefined) asked.add(one);
  }
  // All of them together: one that fails while another is awaited would be nobody's.
  const answers = new Map(await Promise.all([...asked].map(async (one) => [one, await one] as const)));
  const rows: Row[] = [];
  for (const key of keys) {
    const one = known.get(key);
    const answer = one === undefined ? undefined : answers.get(one);
    for (const row of answer?.of(String(key)) ?? []) rows.push(row);
  }
  return rows;
}

/** Also who holds values, whose rows are more than a look at many of them should keep. */
const ALL_ONE_BY_ONE: typeof ONE_BY_ONE = new Map([
  ...ONE_BY_ONE,
  [holdingsOfAttributesStatement, ['keys', 'attribute']],
]);

/** The same, and whatever else is asked with the same parameters as before. For a short look: it keeps every answer. */
export function allAskedOnce(store: Reader): Reader {
  const once = askedOnce(store, ALL_ONE_BY_ONE);
  const remembered = new Map<string, Promise<unknown[]>>();
  return {
    record: once.record,
    async run<Any>(statement: Statement, params: Params): Promise<Any[]> {
      if (ALL_ONE_BY_ONE.has(statement)) return once.run(statement, params);
      const name = `${statement.name} ${JSON.stringify(params)}`;
      const asked = remembered.get(name) ?? store.run<Any>(statement, params);
      remembered.set(name, asked);
      return (await asked) as Any[];
    },
  };
}
