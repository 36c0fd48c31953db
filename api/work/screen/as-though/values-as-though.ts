import { compareText } from '../../../evidence/compare-text.ts';
import {
  type AttributeCountsParams,
  type AttributeCountsRow,
  attributeCounts,
  attributeCountsStatement,
  type HoldingsOfAttributesParams,
  type HoldingsOfAttributesRow,
  holdingsOfAttributes,
  holdingsOfAttributesStatement,
  type SharedAmongParams,
  type SharedAmongRow,
  sharedAmongStatement,
} from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import type { Observed } from '../../../intake/graph-rows.ts';
import { NO_LIMIT } from '../../no-limit.ts';
import { holdingsOfSightings } from '../holdings-of-sightings.ts';
import { partiesMore, type WouldBe } from '../would-be.ts';
import { type Answer, type Answering, answering } from './answers.ts';

/** What statements about values and those who hold them would answer. */
export function valuesAsThough(store: Runner, would: WouldBe): readonly Answering[] {
  const { observed, application } = would;
  const [own] = would.claimants;
  /** Values of which the counts may be others. */
  const touched = new Set(would.claimants.flatMap(({ before, after }) => [...(before?.holds ?? []), ...after.holds]));

  const countAfter = <Row extends AttributeCountsRow>(row: Row): Row => ({
    ...row,
    parties: row.parties + partiesMore(would, ({ holds }) => holds.has(row.attribute)),
    holders: row.holders + Number(observed.has(row.attribute)) - Number(own?.before?.holds.has(row.attribute) ?? false),
  });

  const counts: Answer<AttributeCountsParams, AttributeCountsRow> = async ({ keys }) => {
    const rows = await attributeCounts(store, { keys });
    const stored = new Set(rows.map(({ attribute }) => attribute));
    const fresh = keys.flatMap((key) => (stored.has(key) ? [] : newCount(observed.get(key))));
    return [...rows.map((row) => (touched.has(row.attribute) ? countAfter(row) : row)), ...fresh]
      .filter(({ holders }) => holders > 0)
      .sort(byAttribute);
  };
  const shared: Answer<SharedAmongParams, SharedAmongRow> = async (params) =>
    (await counts(params)).filter(({ parties }) => parties > 1);
  const holdings: Answer<HoldingsOfAttributesParams, HoldingsOfAttributesRow> = async ({ keys }) => {
    // Whoever asks leaves out values of too many holders, and sets the limit above what the others can have.
    const rows = await holdingsOfAttributes(store, { keys, limit: NO_LIMIT });
    const others = own?.before === undefined ? rows : rows.filter(({ holder }) => holder !== application.key);
    const mine = keys.flatMap((key) => ownHoldings(application, key, observed.get(key) ?? []));
    return mine.length === 0 ? others : [...others, ...mine].sort(byHolding);
  };
  return [
    answering(attributeCountsStatement, counts),
    answering(sharedAmongStatement, shared),
    answering(holdingsOfAttributesStatement, holdings),
  ];
}

function newCount(observed: readonly Observed[] | undefined): AttributeCountsRow[] {
  return (observed ?? []).slice(0, 1).map(({ kind, attribute: { key, value, unit } }) => {
    return { attribute: key, kind, value, unit: unit === undefined ? null : String(unit), parties: 1, holders: 1 };
  });
}

/** How the application would have been seen with a value: once for each use. */
function ownHoldings(
  { key, row }: WouldBe['application'],
  attribute: string,
  observed: readonly Observed[],
): HoldingsOfAttributesRow[] {
  return holdingsOfSightings(
    observed.map(({ observation: { use, observedAt = row.submittedAt } }) => ({
      attribute,
      holder: key,
      use,
      at: observedAt,
    })),
  );
}

const byAttribute = (x: { readonly attribute: string }, y: { readonly attribute: string }): number =>
  compareText(x.attribute, y.attribute);

const byHolding = (x: HoldingsOfAttributesRow, y: HoldingsOfAttributesRow): number =>
  byAttribute(x, y) || compareText(x.holder, y.holder) || compareText(x.use, y.use);
