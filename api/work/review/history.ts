import { notesAbout } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';

/** One line of the history of a flag or case file. */
export interface HistoryLine {
  readonly at: string;
  readonly by: string;
  readonly did: string;
  readonly text: string | null;
  readonly version: number;
}

/** The history of flags or case files, the oldest line first, by their key. */
export async function historyOf(
  store: Runner,
  about: readonly string[],
): Promise<ReadonlyMap<string, readonly HistoryLine[]>> {
  const found = new Map(about.map((key) => [key, [] as HistoryLine[]]));
  const rows = await byPages(about, (page) => notesAbout(store, { about: page }));
  for (const { about: key, at, by, did, text, version } of rows) found.get(key)?.push({ at, by, did, text, version });
  return found;
}
