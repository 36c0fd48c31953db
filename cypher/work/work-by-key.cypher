// Entries of the ledger, case files and the like, whole
// access: read
// param keys: list<string>
// row key: string
// row work: properties
UNWIND $keys AS key
MATCH (w:Work {key: key})
RETURN key, properties(w) AS work
ORDER BY key
