// Brokers of which a record arrived after they were first named or declared
// access: write
// param rows: list<map<key: string, id: string, source: string?, recordId: string, name: string, nameKey: string, kind: string, declared: boolean, submittedAt: string?, hash: string?, record: string?, olderHashes: list<string>, olderRecords: list<string>>>
UNWIND $rows AS row
MATCH (b:Holder {key: row.key})
SET b.id = row.id, b.source = row.source, b.recordId = row.recordId, b.name = row.name,
    b.nameKey = row.nameKey, b.kind = row.kind, b.declared = row.declared, b.submittedAt = row.submittedAt,
    b.hash = row.hash, b.record = row.record, b.olderHashes = row.olderHashes,
    b.olderRecords = row.olderRecords
