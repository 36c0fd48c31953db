/** The least that a broker's node has. */
export function brokerRow(id: string) {
  return {
    key: `broker:${id}`,
    id,
    recordId: id,
    name: id,
    nameKey: id,
    kind: 'other',
    declared: true,
    hash: id,
    record: '0:0:0',
    olderHashes: [],
    olderRecords: [],
  };
}
