import type { Reader } from '../../graph/store.ts';
import { idOfKey } from '../party-key.ts';
import { ringsOfStore } from '../rings.ts';
import { changesOfRing, type DatedRingChange, recordedRingsById } from './recorded-rings.ts';
import type { RingChange } from './ring-record.ts';

/** What became of a ring; parties by id. */
export interface RingLineage {
  /** Null while it was never recorded. */
  readonly firstSeenAt: string | null;
  /** The oldest first. */
  readonly changes: readonly DatedRingChange[];
  /** What happened since, and was not recorded yet; null where nothing did, or nothing ever was recorded. */
  readonly since: RingChange | null;
}

/** What became of a ring since it was recorded first. */
export async function lineageOfRing(store: Reader, id: string): Promise<RingLineage> {
  const [known] = await recordedRingsById(store, [id]);
  if (known === undefined) return { firstSeenAt: null, changes: [], since: null };
  const step = (await ringsOfStore(store)).steps.find((one) => one.id === id);
  const since = step?.kind === undefined ? null : { ...step, kind: step.kind, size: step.parties?.length ?? 0 };
  return {
    firstSeenAt: known.firstSeenAt,
    changes: (await changesOfRing(store, id)).map(byId),
    since: since === null ? null : byId(since),
  };
}

const byId = <Change extends RingChange>(change: Change): Change => ({
  ...change,
  gained: change.gained.map(idOfKey),
  lost: change.lost.map(idOfKey),
});
