import { isGroupKey } from '../../evidence/evidence-kind.ts';
import { ATTRIBUTE_KINDS } from '../../graph/attribute-kind.ts';
import type { Reader } from '../../graph/store.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { resolveParty } from '../resolve-party.ts';
import { WorkError } from '../work-error.ts';

/** Whether a node key is a party's. */
export const isParty = (key: string): boolean => key.startsWith('applicant:') || key.startsWith('broker:');

const isAttribute = (key: string): boolean =>
  isGroupKey(key) || Object.hasOwn(ATTRIBUTE_KINDS, key.slice(0, key.indexOf(':')));

/**
 * The nodes that somebody named: keys of attributes, and any id of a party that `resolveParty` takes. Of several, those
 * that are no longer there are left out: an address kept for months still opens.
 * @throws WorkError `not-found` when none is there, or `ambiguous`
 */
export async function resolveNodes(store: Reader, given: readonly string[]): Promise<string[]> {
  const attributes = given.filter(isAttribute);
  const known = await attributeSummaries(store, attributes);
  const nodes = await Promise.allSettled(
    given.map(async (key) => {
      if (!isAttribute(key)) return (await resolveParty(store, key)).key;
      if (known.has(key)) return key;
      throw new WorkError('not-found', 'No record holds this value.', 'Search for it as it was typed.');
    }),
  );
  const failed = nodes.flatMap((node) => (node.status === 'rejected' ? [node.reason as unknown] : []));
  const serious = failed.filter((error) => !(error instanceof WorkError && error.code === 'not-found'));
  if (serious.length > 0 || (failed.length > 0 && failed.length === given.length)) throw serious[0] ?? failed[0];
  return [...new Set(nodes.flatMap((node) => (node.status === 'fulfilled' ? [node.value] : [])))];
}
