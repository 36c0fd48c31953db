import { forgetSubjects, mergeSubjects, setSubjects } from '../../graph/queries.generated.ts';
import type { Writer } from '../../graph/store.ts';

/** Key of the node by which work about a party, value or ring is found. @param key of the party, value or ring */
export const subjectKey = (key: string): string => `subject:${key}`;

/** Says anew what some work is about, so that it is found from there (`workAbout`). @param about keys by the key of the work */
export async function setSubjectsOf(writer: Writer, about: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const rows = [...about].flatMap(([key, keys]) =>
    [...new Set(keys)].map((subject) => ({ key, subject: subjectKey(subject) })),
  );
  await forgetSubjects(writer, { keys: [...about.keys()] });
  if (rows.length === 0) return;
  await mergeSubjects(writer, { keys: [...new Set(rows.map(({ subject }) => subject))] });
  await setSubjects(writer, { rows });
}
