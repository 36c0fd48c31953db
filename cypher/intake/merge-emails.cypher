// E-mail addresses that a batch observes: made once for each distinct canonical value
// access: write
// param rows: list<map<key: string, value: string, fold: string, domain: string?>>
UNWIND $rows AS row
MERGE (v:Attribute:Email {key: row.key})
ON CREATE SET v.kind = 'email', v.value = row.value, v.fold = row.fold, v.domain = row.domain
