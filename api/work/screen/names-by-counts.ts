import {
  attributeCounts,
  type NamesHoldingAttributesParams,
  type NamesHoldingAttributesRow,
  namesHoldingAttributes,
  namesHoldingAttributesStatement,
} from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { type Answer, answering, answersFor } from './as-though/answers.ts';

/**
 * Asks by how many names values are held only where enough holders could have that many: by how many holders each is
 * held is asked anyway, and hardly any value has many.
 */
export function namesByCounts(asking: Reader): Reader {
  const names: Answer<NamesHoldingAttributesParams, NamesHoldingAttributesRow> = async ({ rows }) => {
    const counts = await attributeCounts(asking, { keys: rows.map(({ attribute }) => attribute) });
    const holders = new Map(counts.map((row) => [row.attribute, row.holders]));
    const many = rows.filter(({ attribute, few }) => (holders.get(attribute) ?? 0) > few);
    return many.length === 0 ? [] : namesHoldingAttributes(asking, { rows: many });
  };
  const { run } = answersFor(asking, [answering(namesHoldingAttributesStatement, names)]);
  return { run, record: (pointer) => asking.record(pointer) };
}
