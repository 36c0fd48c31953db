import {
  type CrowdedAttributesParams,
  type CrowdedAttributesRow,
  crowdedAttributesStatement,
  holders,
  holdersOfAttributes,
  type NamesHoldingAttributesParams,
  type NamesHoldingAttributesRow,
  namesHoldingAttributes,
  namesHoldingAttributesStatement,
} from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import type { DerivedApplication } from '../../../intake/graph-rows.ts';
import { byPages } from '../../pages.ts';
import { type Answer, answering, answersFor } from './answers.ts';

/** Answers by how many names a value is held as though an application held what it would, and all else as it is. */
export function namesAsThough(store: Runner, application: DerivedApplication, hubNames: number): Runner {
  const names: Answer<NamesHoldingAttributesParams, NamesHoldingAttributesRow> = ({ rows }) =>
    namesAfter(store, application, hubNames, rows);
  const crowded: Answer<CrowdedAttributesParams, CrowdedAttributesRow> = async ({ attributes, most }) => {
    const rows = attributes.map((attribute) => ({ attribute, few: most }));
    return (await namesAfter(store, application, hubNames, rows)).filter((row) => row.names > most);
  };
  return answersFor(store, [
    answering(namesHoldingAttributesStatement, names),
    answering(crowdedAttributesStatement, crowded),
  ]);
}

/**
 * Exact for values that are a name away from being a hub or from being none: one application changes nothing for others.
 * A value of one name only, which the store may not have, is left out.
 */
async function namesAfter(
  store: Runner,
  application: DerivedApplication,
  hubNames: number,
  asked: NamesHoldingAttributesParams['rows'],
): Promise<NamesHoldingAttributesRow[]> {
  const holds = new Set(application.observed.map(({ attribute }) => attribute.key));
  const rows: NamesHoldingAttributesRow[] = [];
  // The application may be the one holder more that makes a value one of many.
  const fewer = asked.map(({ attribute, few }) => ({ attribute, few: few - 1 }));
  for (const row of await namesHoldingAttributes(store, { rows: fewer })) {
    if (Math.abs(row.names - hubNames) > 1) rows.push(row);
    else {
      const names = await namesOfOthers(store, row.attribute, application.key);
      if (holds.has(row.attribute)) names.add(application.row.nameKey);
      rows.push({ attribute: row.attribute, names: names.size });
    }
  }
  return rows;
}

async function namesOfOthers(store: Runner, attribute: string, application: string): Promise<Set<string>> {
  const held = await holdersOfAttributes(store, { keys: [attribute] });
  const others = held.flatMap(({ holder }) =>
    holder.startsWith('application:') && holder !== application ? [holder] : [],
  );
  const rows = await byPages(others, (page) => holders(store, { keys: page }));
  return new Set(rows.map(({ nameKey }) => nameKey));
}
