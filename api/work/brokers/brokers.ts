import { compareText } from '../../evidence/compare-text.ts';
import { brokersWithCandidates, scanHolderKeys } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { nextExpiry } from '../next-expiry.ts';
import { byPages } from '../pages.ts';
import { ringDetails } from '../rings/ring-details.ts';
import { ringsOfStore } from '../rings.ts';
import { untilWritten } from '../until-written.ts';
import type { InRing, Standing } from './standing.ts';

/** Where somebody who stands between applicants comes in the list. */
export interface PlacedStanding {
  readonly standing: Standing;
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

async function findBrokers(store: Reader): Promise<readonly PlacedStanding[]> {
  const placed: PlacedStanding[] = [];
  const inRings = new Map<string, InRing[]>();
  for (const ring of (await ringsOfStore(store)).rings) {
    const details = await ringDetails(store, ring);
    for (const hidden of details.hiddenBrokers) {
      const key = JSON.stringify([ring.id, hidden.role, hidden.node]);
      placed.push({ standing: { type: 'hidden', ring: ring.id, hidden }, rank: hidden.parties.length, key });
    }
    for (const { broker, ...inRing } of details.brokers) {
      const known = inRings.get(broker.key) ?? [];
      known.push({ ring: ring.id, ...inRing });
      inRings.set(broker.key, known);
    }
  }
  const keys = (await scanHolderKeys(store, { prefix: 'broker:' })).map(({ key }) => key);
  for (const broker of await byPages(keys, (page) => brokersWithCandidates(store, { keys: page }))) {
    const rings = inRings.get(broker.key) ?? [];
    const rank = new Set(rings.flatMap(({ candidates }) => candidates)).size;
    placed.push({ standing: { type: 'declared', broker, rings, candidatesInRings: rank }, rank, key: broker.key });
  }
  return placed.sort((x, y) => y.rank - x.rank || compareText(x.key, y.key));
}
