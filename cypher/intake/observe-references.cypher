// That holders were seen with references; values that are new are made. A holder's earlier observations are deleted first
// access: write
// param rows: table<holder: string, attribute: string, value: string, fold: string?, raw: string?, use: string, observedAt: string?>
UNWIND $rows AS row
MATCH (h:Holder {key: row.holder})
MERGE (v:Attribute:Reference {key: row.attribute})
ON CREATE SET v.kind = 'reference', v.value = row.value, v.fold = coalesce(row.fold, row.value)
CREATE (h)-[:HAS_REFERENCE {raw: coalesce(row.raw, row.value), use: row.use, observedAt: row.observedAt}]->(v)
