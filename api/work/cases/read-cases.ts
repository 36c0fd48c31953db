import { casePlaces, workByKey } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { foldText } from '../../intake/canonical/fold-text.ts';
import { byPages } from '../pages.ts';
import { idOfKey } from '../party-key.ts';
import { WorkError } from '../work-error.ts';
import { CASE_STATUSES, type CaseFile, type CaseStatus, caseKey, caseOfNode } from './case-file.ts';

/** Where a case file stands in the list: the one changed last comes first. */
export interface CasePlace {
  /** Node key. */
  readonly key: string;
  readonly n: number;
  readonly rank: number;
}

/**
 * The case files of some statuses, the one changed last first.
 * @param matching words, each of which stands in the id, title or owner; all case files without any
 */
export async function findCases(
  store: Runner,
  statuses: readonly CaseStatus[] = CASE_STATUSES,
  matching = '',
): Promise<CasePlace[]> {
  const words = foldText(matching).split(' ');
  const rows = await casePlaces(store, { statuses });
  return rows
    .filter(({ key, title, owner }) => {
      const text = foldText(`${idOfKey(key)} ${title} ${owner}`);
      return words.every((word) => text.includes(word));
    })
    .map(({ key, n, changedAt }) => ({ key, n, rank: Date.parse(changedAt) }));
}

/** Case files by node key, in that order; without those that are not there. */
export async function readCases(store: Runner, keys: readonly string[]): Promise<CaseFile[]> {
  const rows = await byPages(keys, (page) => workByKey(store, { keys: page }));
  const found = new Map(rows.map(({ key, work }) => [key, caseOfNode(work)]));
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** @throws WorkError `not-found` */
export async function caseById(store: Runner, id: string): Promise<CaseFile> {
  const [file] = await readCases(store, [caseKey(id)]);
  if (file !== undefined) return file;
  throw new WorkError('not-found', 'No case has this id.', 'List the cases: an id looks like CASE-12.');
}
