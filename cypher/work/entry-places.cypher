// Every entry of the ledger of shared things, the newest first
// access: read
// row key: string
// row addedAt: string
MATCH (e:Entry)
RETURN e.key AS key, e.addedAt AS addedAt
ORDER BY addedAt DESC, key
