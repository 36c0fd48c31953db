// Phone numbers that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, country: string?>>
UNWIND $rows AS row
MERGE (v:Attribute:Phone {key: row.key})
ON CREATE SET v.kind = 'phone', v.value = row.value, v.fold = row.fold, v.country = row.country
