import {
  deleteDeliveries,
  deleteIdleSubjects,
  deleteNotesAbout,
  deleteRingChanges,
  deleteWork,
} from '../../graph/queries.generated.ts';
import type { KeptRecord, Store, Writer } from '../../graph/store.ts';
import { applyWork } from '../journal/apply-work.ts';
import { eventOfText, isWorkText, workText } from '../journal/work-text.ts';
import { idOfKey } from '../party-key.ts';
import type { Gone } from './gone.ts';
import { type KeptEvent, type LeftOfEvent, leftOfEvent } from './left-of-event.ts';

/** What was done to the journal. */
export interface ErasedWork {
  /** Texts that are to stand in the place of kept ones; empty ones where nothing is left. */
  readonly replacing: readonly KeptRecord[];
  /** Keys of work that is no more. */
  readonly removed: readonly string[];
  /** Keys of work that says less than before. */
  readonly reduced: readonly string[];
}

/**
 * Makes work say nothing of what was erased: as though each event had been written without it. What the events of such
 * work left in the graph is made anew from what is left of them, as a rebuild would.
 */
export async function eraseFromJournal(writer: Writer, store: Pick<Store, 'records'>, gone: Gone): Promise<ErasedWork> {
  const kept: KeptEvent[] = [];
  for await (const { pointer, text } of store.records())
    if (isWorkText(text)) kept.push({ pointer, event: eventOfText(text) as KeptEvent['event'] });

  const first = kept.map((event) => leftOfEvent(event, gone, false));
  const flags = removedBy(first.filter(({ event }) => event.type === 'flag'));
  const without: Gone = { ...gone, keys: new Set([...gone.keys, ...flags, ...flags.map(idOfKey)]) };
  const concerned = new Set(
    first.flatMap(({ work, less, near }) => ((less || near) && work !== undefined ? [work] : [])),
  );
  const all = kept.map((event, index) => leftOfEvent(event, without, concerned.has(first[index]?.work ?? '')));
  const changed = all.filter(({ less }) => less);
  const touched = new Set(changed.flatMap(({ work }) => work ?? []));

  await forgetInGraph(writer, [...touched]);
  await applyWork(
    writer,
    all.flatMap((event) => againOf(event, touched)),
  );
  await deleteIdleSubjects(writer);
  const standing = new Set(all.flatMap(({ work, left }) => (work !== undefined && left !== undefined ? [work] : [])));
  return {
    replacing: changed.map(({ pointer, left }) => ({ pointer, text: left === undefined ? '' : workText(left) })),
    removed: [...touched].filter((work) => !standing.has(work)),
    reduced: [...touched].filter((work) => standing.has(work)),
  };
}

/** Keys of work of which the last event is no more. */
function removedBy(events: readonly LeftOfEvent[]): string[] {
  const last = new Map(events.map(({ work, left }) => [work, left]));
  return [...last].flatMap(([work, left]) => (left === undefined && work !== undefined ? [work] : []));
}

async function forgetInGraph(writer: Writer, keys: readonly string[]): Promise<void> {
  await deleteNotesAbout(writer, { keys });
  await deleteRingChanges(writer, { keys });
  await deleteDeliveries(writer, { flags: keys.filter((key) => key.startsWith('flag:')).map(idOfKey) });
  await deleteWork(writer, { keys });
}

/** What has to be applied again of an event: all that is left of one about such work, of deliveries those of such flags. */
function againOf({ event, work, left }: LeftOfEvent, touched: ReadonlySet<string>): object[] {
  if (left === undefined) return [];
  // Deliveries that are made anew go again where they had gone.
  if (event.type === 'purge') return [left];
  if (event.type !== 'outbox') return work !== undefined && touched.has(work) ? [left] : [];
  const { rows } = left as { readonly rows: readonly { readonly key: string }[] };
  const again = rows.filter(({ key }) => touched.has(`flag:${key.split(':')[1] ?? ''}`));
  return again.length === 0 ? [] : [{ ...left, rows: again }];
}
