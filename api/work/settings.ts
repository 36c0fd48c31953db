/** What an operator of the product may set about links. */
export interface EvidenceSettings {
  /** A value that more parties hold makes no pairs: it is listed and counted as a hub. */
  readonly pairLimit: number;
}

export const defaultSettings: EvidenceSettings = { pairLimit: 200 };
