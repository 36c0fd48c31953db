import type { Derived } from '../graph-rows.ts';
import type { Problem } from '../validate.ts';

/** Country of phones and addresses that name none, where neither mapping nor command says otherwise. */
export const DEFAULT_COUNTRY = 'US';

export interface Derivation {
  readonly derived: Derived;
  /** Values that gave no attribute, by field and reason. */
  readonly problems: readonly Problem[];
}
