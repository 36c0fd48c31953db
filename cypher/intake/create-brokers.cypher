// Brokers seen for the first time: declared by a record of their own, or only named by applications so far
// access: write
// param rows: list<map<key: string, id: string, source: string?, recordId: string, name: string, nameKey: string, kind: string, declared: boolean, submittedAt: string?, hash: string?, record: string?, olderHashes: list<string>, olderRecords: list<string>>>
UNWIND $rows AS row
CREATE (:Holder:Party:Broker {
  key: row.key, id: row.id, source: row.source, recordId: row.recordId, name: row.name, nameKey: row.nameKey,
  kind: row.kind, declared: row.declared, submittedAt: row.submittedAt, hash: row.hash, record: row.record,
  olderHashes: row.olderHashes, olderRecords: row.olderRecords
})
