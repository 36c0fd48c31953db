import { workAbout } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { subjectKey } from '../../journal/set-subjects.ts';
import { byPages } from '../../pages.ts';
import type { Flag } from '../flag.ts';
import { findFlags, readFlags } from '../read-flags.ts';

/** Every flag that names one of these subjects, by id; every flag there is where none are named. */
export async function storedFlags(
  store: Runner,
  subjects: readonly string[] | undefined,
): Promise<ReadonlyMap<string, Flag>> {
  const keys =
    subjects === undefined
      ? (await findFlags(store)).map(({ key }) => key)
      : (await byPages(subjects.map(subjectKey), (page) => workAbout(store, { subjects: page }))).map(({ key }) => key);
  const flags = await readFlags(store, [...new Set(keys.filter((key) => key.startsWith('flag:')))]);
  return new Map(flags.map((flag) => [flag.id, flag]));
}
