import { isGroupKey, kindOfValues, type SimilarKind } from '../../evidence/evidence-kind.ts';
import type { Reader } from '../../graph/store.ts';
import { groupsAround } from './groups.ts';
import { likenessOf } from './likeness-of.ts';

/** The key that a group of similar values goes by: its kind, and what its first value goes by. */
export const groupKey = (kind: SimilarKind, first: string): string => `${kind}${first.slice(first.indexOf(':'))}`;

/** What a group is shown as. @param first the first value, fit to show */
export const groupName = (first: string, members: readonly unknown[]): string =>
  `${first} and ${members.length - 1} similar`;

/**
 * The values behind a key: the one itself, or those of a group of similar values. None where the group is no longer what
 * its key says.
 */
export async function membersOf(store: Reader, key: string): Promise<readonly string[]> {
  if (!isGroupKey(key)) return [key];
  const at = key.indexOf(':');
  const kind = key.slice(0, at) as SimilarKind;
  const first = `${kindOfValues(kind)}${key.slice(at)}`;
  const groups = await groupsAround([first], likenessOf(kind, store));
  return groups.find((group) => group[0] === first) ?? [];
}
