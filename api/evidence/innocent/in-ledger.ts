import { sharedThingInWords } from '../shared-thing.ts';
import type { Explain } from './explanation.ts';

/**
 * A value that somebody entered in the ledger of shared things. Where a list calls it an operator's, nothing is set
 * aside: both are shown.
 */
export const inLedger: Explain = ({ value }, world) => {
  const [first] = world.ledger.get(value.key) ?? [];
  const listed = world.listed.get(value.key) ?? [];
  if (first === undefined || listed.some(({ meaning }) => meaning === 'operator')) return undefined;
  return { reason: 'ledger', because: sharedThingInWords(first) };
};
