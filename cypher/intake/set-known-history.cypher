// Older versions that arrived late of known values that stay as they are
// access: write
// param rows: list<map<key: string, olderHashes: list<string>, olderRecords: list<string>>>
UNWIND $rows AS row
MATCH (k:Known {key: row.key})
SET k.olderHashes = row.olderHashes, k.olderRecords = row.olderRecords
