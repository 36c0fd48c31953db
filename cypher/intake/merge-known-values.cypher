// Values that somebody trustworthy names as an operator's, or as a shared thing
// access: write
// param rows: list<map<key: string, kind: string, value: string, list: string, source: string?, addedAt: string?, expiresAt: string?, note: string?, meaning: string, attribute: string, hash: string, record: string, olderHashes: list<string>, olderRecords: list<string>>>
UNWIND $rows AS row
MERGE (k:Known {key: row.key})
SET k.kind = row.kind, k.value = row.value, k.list = row.list, k.source = row.source, k.addedAt = row.addedAt,
    k.expiresAt = row.expiresAt, k.note = row.note, k.meaning = row.meaning, k.attribute = row.attribute,
    k.hash = row.hash, k.record = row.record, k.olderHashes = row.olderHashes, k.olderRecords = row.olderRecords
