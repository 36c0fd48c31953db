// That holders were seen with phone numbers; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, country: string?, raw: string?, use: string, observedAt: string?, format: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:Phone {key: row.attribute})
ON CREATE SET v.kind = 'phone', v.value = row.value, v.fold = coalesce(row.fold, row.value), v.country = row.country
CREATE (h)-[:HAS_PHONE {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt, format: row.format}]->(v)
