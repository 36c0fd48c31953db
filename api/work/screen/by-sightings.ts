import {
  type ApplicationsSeenWithParams,
  applicationsSeenWithStatement,
  attributeCountsStatement,
  brokersOfAttributesStatement,
  type HoldingsOfAttributesParams,
  holdersStatement,
  holdingsOfAttributesStatement,
  type NamesHoldingAttributesParams,
  namesHoldingAttributesStatement,
} from '../../graph/queries.generated.ts';
import type { Reader, Statement } from '../../graph/store.ts';
import { type Answering, answersFor } from './as-though/answers.ts';
import { Sightings } from './sightings.ts';

/** Sightings of one value that are read at once: more than most values ever have, and little to read in vain of a crowd. */
const READ = 60;

type Params = Readonly<Record<string, unknown>>;

/**
 * Answers what is asked about some values and whoever holds them from one question about both, and asks the store only
 * what that did not tell: about others, and about values that are held by very many.
 * @param values keys of attributes
 * @param limit sightings of a value from which on it is one of very many
 */
export function bySightings(store: Reader, values: readonly string[], limit = READ): Reader {
  let asked: Promise<Sightings> | undefined;
  const told = <Item, Given = Params>(
    statement: Statement,
    list: string,
    rowsOf: (sightings: Sightings, item: Item, given: Given) => readonly unknown[] | undefined,
  ): Answering => [
    statement.name,
    async (params) => {
      asked ??= Sightings.read(store, values, limit);
      const sightings = await asked;
      const rows: unknown[] = [];
      const unknown: Item[] = [];
      for (const item of params[list] as readonly Item[]) {
        const known = rowsOf(sightings, item, params as Given);
        if (known === undefined) unknown.push(item);
        else rows.push(...known);
      }
      return unknown.length === 0 ? rows : [...rows, ...(await store.run(statement, { ...params, [list]: unknown }))];
    },
  ];
  const { run } = answersFor(store, [
    told<string>(attributeCountsStatement, 'keys', (sightings, key) => sightings.counts(key)),
    told<NamesHoldingAttributesParams['rows'][number]>(
      namesHoldingAttributesStatement,
      'rows',
      (sightings, { attribute, few }) => sightings.names(attribute, few),
    ),
    told<string, HoldingsOfAttributesParams>(holdingsOfAttributesStatement, 'keys', (sightings, key, { limit }) =>
      sightings.holdings(key, limit),
    ),
    told<string>(brokersOfAttributesStatement, 'keys', (sightings, key) => sightings.declaredBrokers(key)),
    told<string, ApplicationsSeenWithParams>(
      applicationsSeenWithStatement,
      'keys',
      (sightings, key, { except, limit }) => sightings.applications(key, except, limit),
    ),
    told<string>(holdersStatement, 'keys', (sightings, key) => sightings.holder(key)),
  ]);
  return { run, record: (pointer) => store.record(pointer) };
}
