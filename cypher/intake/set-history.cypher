// Older versions that arrived late of applications and brokers that stay as they are
// access: write
// param rows: list<map<key: string, olderHashes: list<string>, olderRecords: list<string>>>
UNWIND $rows AS row
MATCH (h:Holder {key: row.key})
SET h.olderHashes = row.olderHashes, h.olderRecords = row.olderRecords
