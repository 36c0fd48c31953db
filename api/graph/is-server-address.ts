/** Whether an address names a database server (`bolt://…`, `neo4j+s://…`) rather than a path. */
export function isServerAddress(address: string): boolean {
  return /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i.test(address);
}
