import { ATTRIBUTE_KINDS } from '../../graph/attribute-kind.ts';
import type { Runner } from '../../graph/store.ts';
import { attributeSummaries } from '../entities/attribute-summaries.ts';
import { resolveParty } from '../resolve-party.ts';
import { WorkError } from '../work-error.ts';

/** Whether a node key is a party's. */
export const isParty = (key: string): boolean => key.startsWith('applicant:') || key.startsWith('broker:');

const isAttribute = (key: string): boolean => Object.hasOwn(ATTRIBUTE_KINDS, key.slice(0, key.indexOf(':')));

/**
 * The nodes that somebody named: keys of attributes, and any id of a party that `resolveParty` takes.
 * @throws WorkError `not-found` or `ambiguous`
 */
export async function resolveNodes(store: Runner, given: readonly string[]): Promise<string[]> {
  const attributes = given.filter(isAttribute);
  const known = await attributeSummaries(store, attributes);
  const nodes = await Promise.all(
    given.map(async (key) => {
      if (!isAttribute(key)) return (await resolveParty(store, key)).key;
      if (known.has(key)) return key;
      throw new WorkError('not-found', 'No record holds this value.', 'Search for it as it was typed.');
    }),
  );
  return [...new Set(nodes)];
}
