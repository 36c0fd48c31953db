import { workAbout } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { everyKeyOf } from '../entities/every-key-of.ts';
import { subjectKey } from '../journal/set-subjects.ts';
import { byPages } from '../pages.ts';
import type { CaseFile } from './case-file.ts';
import { readCases } from './read-cases.ts';

/** The case files that hold a party, ring or flag, by what they were asked about. @param subjects party keys, ring ids or flag ids */
export async function casesAbout(
  store: Runner,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly CaseFile[]>> {
  const rows = await byPages(subjects, (page) => workAbout(store, { subjects: page.map(subjectKey) }));
  const about = rows.filter(({ key }) => key.startsWith('case:'));
  const files = await readCases(store, [...new Set(about.map(({ key }) => key))]);
  const holding = (subject: string) =>
    files.filter(({ parties, rings, flags }) => [...parties, ...rings, ...flags].includes(subject));
  return new Map(subjects.map((subject) => [subject, holding(subject)]));
}

/** The case files that hold a party under any key that it has had, the one changed last first. @param party its key */
export async function casesOf(store: Runner, party: string): Promise<readonly CaseFile[]> {
  const found = await casesAbout(store, await everyKeyOf(store, [party]));
  const once = new Map([...found.values()].flat().map((file) => [file.id, file]));
  return [...once.values()].sort((x, y) => Date.parse(y.changedAt) - Date.parse(x.changedAt) || y.n - x.n);
}
