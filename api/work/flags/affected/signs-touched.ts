import { attributeCounts, partiesHolding } from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { byPages } from '../../pages.ts';
import type { Affected } from './affected.ts';
import type { Touched } from './touched.ts';

/**
 * A value that so many hold is in other hands too whoever comes or goes. More than that are looked at again only where
 * a broker or a list says something else.
 */
const MANY = 500;

/**
 * Parties whose warning signs may be others than before. A sign is read from a record, or from who else holds a value of
 * it, so these are the touched ones and those who hold a value of theirs.
 */
export async function signsTouched(store: Runner, affected: Affected, touched: Touched): Promise<ReadonlySet<string>> {
  const said = touched.holders.some((key) => key.startsWith('broker:'));
  const spoken = new Set(touched.attributes);
  const counts = await byPages([...affected.values], (page) => attributeCounts(store, { keys: page }));
  const values = counts.filter(({ attribute, holders }) => said || spoken.has(attribute) || holders <= MANY);
  const others = await byPages(
    values.map(({ attribute }) => attribute),
    (page) => partiesHolding(store, { keys: page }),
  );
  return new Set([...affected.touched.parties, ...touched.applicants, ...others.map(({ party }) => party)]);
}
