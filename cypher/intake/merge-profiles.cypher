// Profiles that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, network: string?>>
UNWIND $rows AS row
MERGE (v:Attribute:Profile {key: row.key})
ON CREATE SET v.kind = 'profile', v.value = row.value, v.fold = row.fold, v.network = row.network
