// Government ids that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, country: string?, type: string?, last4: string?>>
UNWIND $rows AS row
MERGE (v:Attribute:GovernmentId {key: row.key})
ON CREATE SET v.kind = 'government_id', v.value = row.value, v.fold = row.fold, v.country = row.country, v.type = row.type, v.last4 = row.last4
