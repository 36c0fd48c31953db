import { model } from '../evidence/model.ts';
import { brokersOfAttributes, crowdedAttributes, type SharedAmongRow } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { CLAIM_HUB_NAMES } from '../intake/write/write-applicants.ts';
import { brokersOf } from './brokers-of.ts';
import { groupBy } from './group-by.ts';
import { byPages } from './pages.ts';

/** A channel that agencies declare as their own, held under so many names that it joins no claims to one identity. */
export interface AgencysOwn {
  /** The agencies that declare it. */
  readonly brokers: readonly string[];
  readonly parties: number;
  /** How many different names it is held under. */
  readonly names: number;
}

/**
 * Those of some values that are an agency's own and that many hold. Such a value is set aside between any two of them
 * (`innocent/agency-channel.ts`) and says nothing of what they claim (`claim-channels.ts`), so who holds nothing else of
 * somebody's shares nothing with them that counts. Not addresses, which may be somebody's home as well.
 */
export async function agencysOwn(
  store: Runner,
  shared: readonly SharedAmongRow[],
): Promise<ReadonlyMap<string, AgencysOwn>> {
  const many = new Map(
    shared.flatMap(({ attribute, kind, parties }) =>
      kind !== 'address' && parties > CLAIM_HUB_NAMES ? [[attribute, parties]] : [],
    ),
  );
  const declaring = await byPages([...many.keys()], (page) => brokersOfAttributes(store, { keys: page }));
  const brokers = await brokersOf(store, [...new Set(declaring.map(({ broker }) => broker))]);
  const agencies = new Set(brokers.flatMap(({ key, kind }) => (model.agencyKinds.includes(kind) ? [key] : [])));
  const declared = groupBy(
    declaring.filter(({ broker }) => agencies.has(broker)),
    ({ attribute }) => attribute,
  );
  const crowded = await byPages([...declared.keys()], (page) =>
    crowdedAttributes(store, { attributes: page, most: CLAIM_HUB_NAMES }),
  );
  return new Map(
    crowded.map(({ attribute, names }) => {
      const rows = declared.get(attribute) ?? [];
      return [attribute, { brokers: rows.map(({ broker }) => broker), parties: many.get(attribute) ?? 0, names }];
    }),
  );
}
