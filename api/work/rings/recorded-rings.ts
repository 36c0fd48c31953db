import type { RecordedRing } from '../../evidence/ring-lineage.ts';
import { changesOfRings, holdersOfParties, ringsByKey, scanRings, workAbout } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { presentParties } from '../entities/present-parties.ts';
import { subjectKey } from '../journal/set-subjects.ts';
import { byPages } from '../pages.ts';
import { idOfKey } from '../party-key.ts';
import { type RingChange, type RingRecord, ringKey, ringSchema } from './ring-record.ts';

/** Every ring that was ever recorded. */
export const allRecordedRings = async (store: Runner): Promise<RingRecord[]> =>
  readRecordedRings(
    store,
    (await scanRings(store)).map(({ key }) => key),
  );

/** Every recorded ring that these parties are in, or were when it ended, whatever they were called then. */
export async function recordedRingsOf(store: Runner, parties: readonly string[]): Promise<RingRecord[]> {
  const holders = await byPages(parties, (page) => holdersOfParties(store, { parties: page }));
  const ids = holders.flatMap(({ holder }) =>
    holder.startsWith('application:') ? [`applicant:${idOfKey(holder)}`] : [],
  );
  const subjects = [...new Set([...parties, ...ids])].map(subjectKey);
  const about = await byPages(subjects, (page) => workAbout(store, { subjects: page }));
  return readRecordedRings(store, [...new Set(about.flatMap(({ key }) => (key.startsWith('ring:') ? [key] : [])))]);
}

/** Recorded rings by id, without those that never were. */
export const recordedRingsById = (store: Runner, ids: readonly string[]): Promise<RingRecord[]> =>
  readRecordedRings(store, ids.map(ringKey));

async function readRecordedRings(store: Runner, keys: readonly string[]): Promise<RingRecord[]> {
  const rows = await byPages(keys, (page) => ringsByKey(store, { keys: page }));
  return rows.map(({ ring: { key: _key, ...ring } }) => ringSchema.parse(ring));
}

/** Recorded rings with the keys that their parties have now; who is gone keeps the one that it had. */
export async function withPresentParties(store: Runner, records: readonly RingRecord[]): Promise<RecordedRing[]> {
  const present = await presentParties(store, [...new Set(records.flatMap(({ parties }) => parties))]);
  return records.map(({ id, parties, firstSeenAt, status }) => ({
    id,
    parties: [...new Set(parties.map((key) => present.get(key) ?? key))],
    firstSeenAt,
    live: status === 'live',
  }));
}

/** What happened to a ring, and when. */
export interface DatedRingChange extends RingChange {
  readonly at: string;
  readonly by: string;
}

/** What happened to a ring since it was first recorded, the oldest first. */
export async function changesOfRing(store: Runner, id: string): Promise<DatedRingChange[]> {
  const rows = await changesOfRings(store, { rings: [ringKey(id)] });
  return rows.map(({ ring: _ring, kind, ...row }) => ({ ...row, kind: kind as RingChange['kind'] }));
}
