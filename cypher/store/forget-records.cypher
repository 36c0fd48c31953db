// Kept records that are erased leave the store
// access: write
// param keys: list<string>
UNWIND $keys AS key
MATCH (r:Record {key: key})
DELETE r
