import type { ModelPart } from '../model.ts';
import { agencyChannel } from './agency-channel.ts';
import type { Explain } from './explanation.ts';
import { inLedger } from './in-ledger.ts';
import { listedInnocent } from './listed-innocent.ts';
import { mailDrop, publicComputer, sharedNetwork } from './public-place.ts';
import { recycledNumber } from './recycled-number.ts';
import { multiOccupancy, sharedHome } from './shared-home.ts';

/** The innocent explanations in the order in which they are tried; the first that applies is the one shown. */
export const explanations: readonly { readonly part: ModelPart | undefined; readonly explain: Explain }[] = [
  { part: undefined, explain: inLedger },
  { part: undefined, explain: listedInnocent },
  { part: 'agency', explain: agencyChannel },
  { part: 'home', explain: sharedHome },
  { part: 'home', explain: multiOccupancy },
  { part: 'place', explain: publicComputer },
  { part: 'place', explain: sharedNetwork },
  { part: 'place', explain: mailDrop },
  { part: 'recycled', explain: recycledNumber },
];
