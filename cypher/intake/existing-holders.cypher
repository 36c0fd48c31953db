// What is already stored of these applications and brokers
// access: read
// param keys: list<string>
// row key: string
// row submittedAt: string?
// row hash: string?
// row record: string?
// row olderHashes: list<string>
// row olderRecords: list<string>
// row broker: string?  that an application names
// row declared: boolean?  null for an application
UNWIND $keys AS key
MATCH (h:Holder {key: key})
RETURN h.key AS key, h.submittedAt AS submittedAt, h.hash AS hash, h.record AS record,
       h.olderHashes AS olderHashes, h.olderRecords AS olderRecords, h.broker AS broker,
       h.declared AS declared
ORDER BY key
