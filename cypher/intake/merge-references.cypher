// References that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string>>
UNWIND $rows AS row
MERGE (v:Attribute:Reference {key: row.key})
ON CREATE SET v.kind = 'reference', v.value = row.value, v.fold = row.fold
