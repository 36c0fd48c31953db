import type { Ring } from '../../evidence/link.ts';
import { type RecordedRing, type RingStep, ringLineage } from '../../evidence/ring-lineage.ts';
import type { Runner, Writer } from '../../graph/store.ts';
import { recordWork } from '../journal/record-work.ts';
import type { WorkEvent } from '../journal/work-event.ts';
import { allRecordedRings, recordedRingsById, recordedRingsOf, withPresentParties } from './recorded-rings.ts';
import type { RingRecord } from './ring-record.ts';

export interface RecordOptions {
  /** When they are as they are; a UTC instant. */
  readonly at: string;
  /** Who found that: `flag` unless somebody else did. */
  readonly by?: string;
  /** Only what was recorded of rings around these parties is looked at; otherwise all that was recorded. */
  readonly around?: Iterable<string>;
}

/**
 * Keeps which rings there are now: each with its id, and what became of those recorded before, also that some ended.
 * Says nothing where nothing changed. Part of a transaction, so that whatever else refers to rings is written with them.
 * @param rings every ring of now that a party looked at is in, or a recorded ring of such a party: all of a store
 *   (`ringsOfStore`), or what `ringsNear` answers for some parties (with `around: seen`)
 * @returns the steps that were taken, in which the ids are those that count
 */
export async function recordRings(
  writer: Writer,
  rings: readonly Ring[],
  { at, by = 'flag', around }: RecordOptions,
): Promise<RingStep[]> {
  const records = await recordsAround(writer, rings, around);
  const before = await withPresentParties(writer, records);
  const found = rings.map(({ id, parties }) => ({ parties, names: [id] }));
  const taken = new Set(
    (
      await recordedRingsById(
        writer,
        rings.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const steps = ringLineage(before, found, taken);
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const presentOf = new Map(before.map((ring) => [ring.id, ring]));
  const events = steps.flatMap((step, index): WorkEvent[] => {
    if (step.kind === undefined) return [];
    const change = { kind: step.kind, size: step.parties?.length ?? 0, ...whatChanged(step) };
    const ring = recordOfStep(step, rings[index]?.bits, recordOf.get(step.id), presentOf.get(step.id), at);
    return [{ type: 'ring', at, by, ring, change }];
  });
  await recordWork(writer, events);
  return steps;
}

async function recordsAround(
  store: Runner,
  rings: readonly Ring[],
  around: Iterable<string> | undefined,
): Promise<RingRecord[]> {
  if (around === undefined) return allRecordedRings(store);
  return recordedRingsOf(store, [...new Set([...around, ...rings.flatMap(({ parties }) => parties)])]);
}

const whatChanged = ({ gained, lost, parents, children }: RingStep) => ({ gained, lost, parents, children });

/** A ring that ended keeps the parties that it had, so that it may be known again. */
const recordOfStep = (
  { id, parties, kind, parents, children }: RingStep,
  bits: number | undefined,
  known: RingRecord | undefined,
  before: RecordedRing | undefined,
  at: string,
): RingRecord => ({
  id,
  parties: parties ?? before?.parties ?? [],
  bits: bits ?? known?.bits ?? 0,
  status: parties === undefined ? 'ended' : 'live',
  firstSeenAt: known?.firstSeenAt ?? at,
  lastChangedAt: at,
  parents: [...new Set([...parents, ...(known?.parents ?? [])])],
  // Where it went, if it went anywhere: what split from it before, or what it had gone into, leads nowhere then.
  children:
    parties === undefined || kind === 'returned' ? children : [...new Set([...children, ...(known?.children ?? [])])],
});
