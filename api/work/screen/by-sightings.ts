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

/**
 * Answers what is asked about values and whoever holds them from one question about both, which is asked when it is asked
 * by how many they are held. The store is asked only what that did not tell, as about values that are held by very many.
 * @param limit sightings of a value from which on it is one of these
 */
export function bySightings(store: Reader, limit = READ): Reader {
  const sightings = new Sightings(store, limit);
  const told = <Item, Given = unknown>(
    statement: Statement,
    list: string,
    keyOf: (item: Item) => string,
    rowsOf: (item: Item, given: Given) => readonly unknown[] | undefined,
  ): Answering => [
    statement.name,
    async (params) => {
      const items = params[list] as readonly Item[];
      await (statement === attributeCountsStatement
        ? sightings.read(items.map(keyOf))
        : sightings.known(items.map(keyOf)));
      const rows: unknown[] = [];
      const unknown: Item[] = [];
      for (const item of items) {
        const known = rowsOf(item, params as Given);
        if (known === undefined) unknown.push(item);
        else rows.push(...known);
      }
      return unknown.length === 0 ? rows : [...rows, ...(await store.run(statement, { ...params, [list]: unknown }))];
    },
  ];
  const { run } = answersFor(store, [
    told(attributeCountsStatement, 'keys', itself, (key) => sightings.counts(key)),
    told<NamesHoldingAttributesParams['rows'][number]>(
      namesHoldingAttributesStatement,
      'rows',
      ({ attribute }) => attribute,
      ({ attribute, few }) => sightings.names(attribute, few),
    ),
    told<string, HoldingsOfAttributesParams>(holdingsOfAttributesStatement, 'keys', itself, (key, { limit }) =>
      sightings.holdings(key, limit),
    ),
    told(brokersOfAttributesStatement, 'keys', itself, (key) => sightings.declaredBrokers(key)),
    told<string, ApplicationsSeenWithParams>(applicationsSeenWithStatement, 'keys', itself, (key, { except, limit }) =>
      sightings.applications(key, except, limit),
    ),
    told(holdersStatement, 'keys', itself, (key) => sightings.holder(key)),
  ]);
  return { run, record: (pointer) => store.record(pointer) };
}

const itself = (key: string): string => key;
