// Puts other texts in the place of kept ones
// access: write
// param rows: list<map<key: string, text: string>>
UNWIND $rows AS row
MATCH (r:Record {key: row.key})
SET r.text = row.text
