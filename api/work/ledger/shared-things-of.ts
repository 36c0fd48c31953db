import type { SharedThing } from '../../evidence/shared-thing.ts';
import { entriesOfAttributes } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { byPages } from '../pages.ts';
import { type Entry, entryOfNode, holdsAt } from './entry.ts';

/** What the ledger says of these attributes now, by key; without entries that ended or expired. */
export async function sharedThingsOf(
  store: Runner,
  attributes: readonly string[],
): Promise<ReadonlyMap<string, readonly SharedThing[]>> {
  const now = Date.now();
  const rows = await byPages(attributes, (page) => entriesOfAttributes(store, { attributes: page }));
  const said = new Map<string, SharedThing[]>();
  for (const { attribute, entry: node } of rows) {
    const entry = entryOfNode(node);
    if (!holdsAt(entry, now)) continue;
    const things = said.get(attribute);
    if (things === undefined) said.set(attribute, [sharedThing(entry)]);
    else things.push(sharedThing(entry));
  }
  return said;
}

const sharedThing = ({ reason, text, by, addedAt, expiresAt }: Entry): SharedThing => ({
  reason,
  text,
  by,
  addedAt,
  expiresAt: expiresAt ?? null,
});
