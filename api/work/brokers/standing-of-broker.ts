import { standsBehind } from '../../evidence/behind-ring.ts';
import { brokersWithCandidates, candidatesOfBrokers } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { ringsOfStore } from '../rings.ts';
import { WorkError } from '../work-error.ts';
import type { Declared } from './standing.ts';

/** Applications of one broker that are looked at; of a larger one the first. */
const MOST_APPLICATIONS = 20_000;

/** One broker with its candidates in rings, by its key. @throws WorkError `not-found` */
export async function standingOfBroker(store: Reader, key: string): Promise<Declared> {
  const [[broker], applications, { rings, ringOf }] = await Promise.all([
    brokersWithCandidates(store, { keys: [key] }),
    candidatesOfBrokers(store, { keys: [key], limit: MOST_APPLICATIONS }),
    ringsOfStore(store),
  ]);
  if (broker === undefined) {
    throw new WorkError('not-found', 'No broker has this key.', 'Search for its name.');
  }
  const found = new Map<string, { candidates: Set<string>; applications: string[] }>();
  const own = ringOf.get(key);
  if (own !== undefined) found.set(own, { candidates: new Set(), applications: [] });
  for (const { application, party } of applications) {
    const ring = ringOf.get(party);
    if (ring === undefined) continue;
    const known = found.get(ring) ?? { candidates: new Set(), applications: [] };
    known.candidates.add(party);
    known.applications.push(application);
    found.set(ring, known);
  }
  // In the order of the rings.
  const inRings = rings.flatMap(({ id }) => {
    const inRing = found.get(id);
    if (inRing === undefined) return [];
    const member = own === id;
    const behind = standsBehind(inRing.candidates.size, broker.candidates, member);
    return [{ ring: id, candidates: [...inRing.candidates].sort(), applications: inRing.applications, member, behind }];
  });
  const candidatesInRings = inRings.reduce((sum, { candidates }) => sum + candidates.length, 0);
  return { type: 'declared', broker, rings: inRings, candidatesInRings };
}
