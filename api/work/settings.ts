/** What an operator of the product may set about links. */
export interface EvidenceSettings {
  /** A value that more parties hold makes no pairs: it is listed and counted as a hub. */
  readonly pairLimit: number;
  /** Whether what is an agency's own and held by many is left out, with those who hold nothing else: it counts nothing. */
  readonly onlyWhatCounts?: boolean;
}

export const defaultSettings: EvidenceSettings = { pairLimit: 200 };
