import { compareText } from '../../evidence/compare-text.ts';
import { brokersWithCandidates, scanHolderKeys } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { nextExpiry } from '../next-expiry.ts';
import { byPages } from '../pages.ts';
import { ringDetails } from '../rings/ring-details.ts';
import { ringsOfStore } from '../rings.ts';
import { untilWritten } from '../until-written.ts';
import { type BrokerRow, type DeclaredBrokerRow, declaredRow, hiddenRows } from './broker-row.ts';

/** Who stands between applicants: for how many, most first; then by key. */
export interface PlacedBroker {
  readonly row: BrokerRow;
  /** For how many parties in rings. */
  readonly rank: number;
  readonly key: string;
}

/**
 * Everybody who stands between applicants, those for most parties of rings first: brokers that were declared or that
 * applications name, and parties and values that do a broker's work for a ring. Kept until something is written, since
 * every ring is looked at.
 */
export const brokersOfStore = untilWritten(findBrokers, nextExpiry);

async function findBrokers(store: Reader): Promise<readonly PlacedBroker[]> {
  const { rings } = await ringsOfStore(store);
  const placed: PlacedBroker[] = [];
  const inRings = new Map<string, { rings: DeclaredBrokerRow['rings'][number][]; candidates: Set<string> }>();
  for (const ring of rings) {
    const details = await ringDetails(store, ring);
    for (const row of hiddenRows(ring, details)) {
      placed.push({
        row,
        rank: row.parties.length,
        key: JSON.stringify([ring.id, row.role, row.party ?? row.attribute]),
      });
    }
    for (const { broker, ...inRing } of details.brokers) {
      const known = inRings.get(broker.key) ?? { rings: [], candidates: new Set() };
      known.rings.push({ ring: ring.id, ...inRing });
      for (const candidate of inRing.candidates) known.candidates.add(candidate);
      inRings.set(broker.key, known);
    }
  }
  const keys = (await scanHolderKeys(store, { prefix: 'broker:' })).map(({ key }) => key);
  for (const broker of await byPages(keys, (page) => brokersWithCandidates(store, { keys: page }))) {
    const found = inRings.get(broker.key);
    const rank = found?.candidates.size ?? 0;
    placed.push({ row: declaredRow(broker, found?.rings ?? [], rank), rank, key: broker.key });
  }
  return placed.sort((x, y) => y.rank - x.rank || compareText(x.key, y.key));
}
