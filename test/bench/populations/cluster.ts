/** Records that a method holds to be of one hand, by record key. */
export interface Cluster {
  readonly id: string;
  readonly records: readonly string[];
}

/** A ring, as `commonthread rings --format ndjson` prints it. */
export interface PrintedRing {
  readonly id: string;
  readonly parties: readonly string[];
  readonly applications: readonly string[];
}

/** A ring by its records: the applications that carry its evidence, and those of its parties that are brokers. */
export function clusterOfRing({ id, parties, applications }: PrintedRing, isBroker: (id: string) => boolean): Cluster {
  return { id, records: [...applications, ...parties.filter(isBroker)] };
}
