/** An address taken apart; every part folded. Two addresses are the same where all of these are. */
export interface AddressFields {
  readonly street: string;
  readonly town: string;
  readonly region: string;
  readonly postcode: string;
  readonly country: string;
  readonly unit: string;
}

/** A text as comma-separated parts of folded words, and what was done to it so far. */
export interface AddressDraft {
  readonly parts: string[][];
  readonly steps: string[];
}
