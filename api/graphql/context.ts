import type { Store } from '../graph/store.ts';
import type { Audit } from '../guard/audit.ts';
import type { SealKey } from '../intake/seal-key.ts';
import type { IndicatorCatalogue } from '../work/indicators/catalogue.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver is given. */
export interface Context {
  readonly store: Store;
  /** The warning signs that are looked for. */
  readonly catalogue: IndicatorCatalogue;
  /** With it, accounts and ids that were sealed are found by their whole number. */
  readonly sealKey: SealKey | undefined;
  readonly viewer: { readonly name: string };
  readonly audit: Audit;
  /** Of this request only. */
  readonly loaders: Loaders;
}
