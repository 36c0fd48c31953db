// What is already stored of these known values
// access: read
// param keys: list<string>
// row key: string
// row addedAt: string?
// row hash: string
// row record: string
// row olderHashes: list<string>
// row olderRecords: list<string>
UNWIND $keys AS key
MATCH (k:Known {key: key})
RETURN k.key AS key, k.addedAt AS addedAt, k.hash AS hash, k.record AS record, k.olderHashes AS olderHashes,
       k.olderRecords AS olderRecords
ORDER BY key
