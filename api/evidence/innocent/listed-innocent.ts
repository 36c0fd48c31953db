import { listingInWords } from '../listing.ts';
import type { Explain } from './explanation.ts';

/**
 * A value that a loaded list names as an innocent shared thing, e.g. a mail drop. Where another list calls it an
 * operator's, nothing is set aside: both are shown.
 */
export const listedInnocent: Explain = ({ value }, world) => {
  const listed = world.listed.get(value.key) ?? [];
  const [first] = listed;
  if (first === undefined || listed.some(({ meaning }) => meaning === 'operator')) return undefined;
  return { reason: 'listed', because: listingInWords(first) };
};
