// That a record was erased, by a keyed hash of its key: nothing else of it
// access: write
// param rows: list<map<key: string, at: string, by: string>>
UNWIND $rows AS row
MERGE (e:Work:Erasure {key: row.key})
SET e.at = row.at, e.by = row.by
